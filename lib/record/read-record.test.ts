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
  kind: act
  date: '2013'
  dateBasis: stated
  title: { en: A visit, vi: Chuyến thăm }
  summary: { en: They went., vi: Họ đã đi. }
  legs:
    - { from: here, to: here, basis: stated }
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
      'data/events/a.yaml:13 › visit › claims.0.source: "article" is not among the sources',
    );
  });

  it.each(["'2019/2018'", "'[2019..2018]'", 'late 2011'])(
    'is refused with the date %s',
    async (date) => {
      await write('events/a.yaml', EVENT.replace("'2013'", date));
      await expect(readRecord(directory)).rejects.toThrow(
        'data/events/a.yaml:6 › visit › date: expected an EDTF date',
      );
    },
  );

  it('is refused with a broken file, without naming what only follows from it', async () => {
    await write('events/a.yaml', EVENT);
    await write('places/a.yaml', PLACE);
    await write('sources/a.yaml', SOURCE.replace('A book', '['));
    const refusal: unknown = await readRecord(directory).catch((error: unknown) => error);
    expect(String(refusal)).toContain('data/sources/a.yaml:2 › YAML');
    expect(String(refusal)).not.toContain('data/events/a.yaml');
  });
});
