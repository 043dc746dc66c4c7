import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecord } from './read-record';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'record-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function write(file: string, text: string) {
  await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
  await writeFile(path.join(directory, file), text);
}

const EVENT = `# A comment.
- id: visit
  family: visit
  type: delegation
  date: '2013'
  title: { en: A visit, vi: Chuyến thăm }
  summary: { en: They went., vi: Họ đã đi. }
  legs:
    - { from: here, to: here }
  claims:
    - source: article
`;
const SOURCE = '- id: article\n  csl: { type: book, title: A book }\n';
const PLACE =
  '- { id: here, kind: city, names: [{ language: en, text: Here }], longitude: 1, latitude: 2, country: MN }\n';

describe('the record', () => {
  it('is what its files say', async () => {
    await write('events/a.yaml', EVENT);
    await write('sources/a.yaml', SOURCE);
    await write('places/a.yaml', PLACE);
    const { events, places, sources } = await readRecord(directory);
    expect([...events, ...places, ...sources].map(({ id }) => id)).toEqual([
      'visit',
      'here',
      'article',
    ]);
  });

  it('is refused with the file, line, entry and field of every broken link', async () => {
    await write('events/a.yaml', EVENT);
    await write('places/a.yaml', PLACE);
    await expect(readRecord(directory)).rejects.toThrow(
      'data/events/a.yaml:11 › visit › claims.0.source: "article" is not among the sources',
    );
  });

  it.each([
    ["date: '2019/2018'", 'data/events/a.yaml:5 › visit › date: expected an EDTF date'],
    ["date: '[2019..2018]'", 'data/events/a.yaml:5 › visit › date: expected an EDTF date'],
    ['date: [', 'data/events/a.yaml'],
  ])('is refused with "%s", without naming what only follows from it', async (date, message) => {
    await write('events/a.yaml', EVENT.replace("date: '2013'", date));
    await write('sources/a.yaml', SOURCE);
    const refusal: unknown = await readRecord(directory).catch((error: unknown) => error);
    expect(String(refusal)).toContain(message);
    expect(String(refusal)).not.toContain('"here" is not among the places');
  });
});
