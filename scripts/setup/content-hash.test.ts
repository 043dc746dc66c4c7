import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.mjs';
import { isFresh, removeStamp, writeStamp } from './stamp.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-hash-'));
  mkdirSync(path.join(folder, 'lib/deep'), { recursive: true });
  write('lib/deep/a.ts', 'a');
  write('lib/b.ts', 'b');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const hash = () => contentHash(folder, ['lib', 'package.json'], (name) => !name.endsWith('.md'));

describe('the hash of what something is made from', () => {
  it('is the same for the same files', () => expect(hash()).toBe(hash()));

  it.each([
    ['a changed file', () => write('lib/b.ts', 'c')],
    ['a new file', () => write('lib/c.ts', '')],
    ['a file that was not there at all', () => write('package.json', '{}')],
    ['a removed file', () => rmSync(path.join(folder, 'lib/b.ts'))],
    [
      'text that moved from one file to the next',
      () => {
        write('lib/b.ts', '');
        write('lib/deep/a.ts', 'ab');
      },
    ],
  ])('changes with %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it('does not change with what does not count', () => {
    const before = hash();
    write('lib/notes.md', 'x');
    write('outside.ts', 'x');
    expect(hash()).toBe(before);
  });
});

describe('a stamp', () => {
  const stamp = () => path.join(folder, 'made/stamp.json');

  it('is fresh for the inputs that it was written for, and no others', () => {
    expect(isFresh(stamp(), 'one')).toBe(false);
    writeStamp(stamp(), 'one');
    expect(isFresh(stamp(), 'one')).toBe(true);
    expect(isFresh(stamp(), 'two')).toBe(false);
    removeStamp(stamp());
    expect(isFresh(stamp(), 'one')).toBe(false);
  });

  it('is not fresh when it was cut short', () => {
    writeStamp(stamp(), 'one');
    write('made/stamp.json', '{"inp');
    expect(isFresh(stamp(), 'one')).toBe(false);
  });
});
