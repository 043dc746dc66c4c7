import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEditions, readRelease } from '@/lib/editions/read-release';
import { ENTRY_KINDS } from '@/lib/editions/release-schema';
import { makeRelease } from './make-release';
import { contentHashOf } from './read-record';

const TOURS = 'tours/rajin-corridor.yaml';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'release-'));
  for (const kind of ENTRY_KINDS) await mkdir(path.join(directory, kind));
  await writeFile(path.join(directory, TOURS), '- id: rajin-corridor\n  title: { en: Rajin }\n');
  await writeFile(path.join(directory, 'releases.json'), '[]');
});
afterEach(() => rm(directory, { recursive: true }));

const note = { en: 'A release.', vi: 'Một bản phát hành.' };
const make = (date = '2026-11-28', version: string | null = null) =>
  makeRelease({ directory, from: directory, date, version, note });

async function edit(file: string, change: (text: string) => string) {
  const name = path.join(directory, file);
  await writeFile(name, change(await readFile(name, 'utf8')));
}

it('keeps the record as it is, and refuses to keep it twice', async () => {
  expect(await make()).toMatchObject({ kind: 'made', account: { version: '2026.1' } });
  const { account, entries } = await readRelease(directory, '2026.1');
  expect(account.contentHash).toBe(await contentHashOf(directory));
  expect(entries.tours.map(({ id }) => id)).toContain('rajin-corridor');
  // A comment changes the hash, and nothing that can be read.
  await edit(TOURS, (text) => `# A comment.\n${text}`);
  expect(await make()).toEqual({ kind: 'unchanged', version: '2026.1' });
  expect(await readEditions(directory)).toHaveLength(1);
});

it('counts a correction apart from entries that came or went', async () => {
  await make();
  await edit(TOURS, (text) => text.replace('Rajin }', 'Changed }'));
  expect(await make()).toMatchObject({ kind: 'made', account: { version: '2026.1.1' } });
  await writeFile(path.join(directory, TOURS), '');
  expect(await make('2027-01-01')).toMatchObject({ kind: 'made', account: { version: '2027.1' } });
  expect((await readEditions(directory)).map(({ version }) => version)).toEqual([
    '2026.1',
    '2026.1.1',
    '2027.1',
  ]);
});

it('takes no version that is not later', async () => {
  await make('2026-11-28', '2026.3');
  await writeFile(path.join(directory, TOURS), '');
  expect(await make('2026-11-28', '2026.3')).toEqual({
    kind: 'not-later',
    version: '2026.3',
    last: '2026.3',
  });
});
