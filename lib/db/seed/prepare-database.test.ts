import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedDatabase } from '../connect/embedded-database';
import { prepareDatabase } from './prepare-database';
import { createDatabase, postgresServerUrl } from '../testing/database-engines';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'prepare-'));
  await cp('prisma/migrations', path.join(root, 'prisma/migrations'), { recursive: true });
  await mkdir(path.join(root, 'data/sources'), { recursive: true });
  await writeSource('A book');
});
afterAll(() => rm(root, { recursive: true }));

const writeSource = (title: string) =>
  writeFile(
    path.join(root, 'data/sources/books.yaml'),
    `- id: book\n  csl: { type: book, title: ${title} }\n`,
  );

const directory = () => path.join(root, '.data/pglite');

const prepare = async (
  environment: Record<string, string> = { THIRD_NEIGHBOR_DATA: directory() },
) => {
  const messages: string[] = [];
  await prepareDatabase({
    root,
    environment,
    report: (message) => messages.push(message),
  });
  return messages.at(-1);
};

test('prepares once, again when a file changed, and not at all for a broken one', async () => {
  expect(await prepare()).toBe('Seeded 0 events, 0 places, 1 sources');
  expect(await prepare()).toBe('The record is up to date');
  await writeSource('');
  await expect(prepare()).rejects.toThrow('data/sources/books.yaml');
  await writeSource('Another book');
  expect(await prepare()).toBe('Seeded 0 events, 0 places, 1 sources');
}, 120_000);

test('says so when a table turns out to be damaged', async () => {
  await prepare();
  const { pglite, close } = await openEmbeddedDatabase(directory());
  const { rows } = await pglite.query<{ file: string }>(
    `select pg_relation_filepath('record_version') as file`,
  );
  await close();
  await rm(path.join(directory(), rows[0]?.file ?? 'no such file'));
  await expect(prepare()).rejects.toThrow('Move that directory aside');
}, 120_000);

test.skipIf(postgresServerUrl === null)(
  'of several deployers to one Postgres, one seeds and the others find it done',
  async () => {
    const environment = { DATABASE_URL: await createDatabase(postgresServerUrl ?? '') };
    const last = await Promise.all([1, 2, 3].map(() => prepare(environment)));
    const size = '0 events, 0 places, 1 sources';
    expect(last).toEqual(expect.arrayContaining([`Seeded ${size}`, 'The record is up to date']));
    expect(last.filter((message) => message?.startsWith('Seeded'))).toHaveLength(1);
  },
  120_000,
);
