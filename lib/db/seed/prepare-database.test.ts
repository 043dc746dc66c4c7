import { cp, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededHash } from '../connect/seeded-hash';
import { pgliteSession } from '../connect/sql-session';
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

const rules = 'a'.repeat(64);

const prepare = async (
  environment: Record<string, string> = { THIRD_NEIGHBOR_DATA: directory() },
  otherRules = rules,
) => {
  const messages: string[] = [];
  const report = (message: string) => messages.push(message);
  const embedded = await prepareDatabase({ root, rules: otherRules, report }, environment);
  const hash = embedded && (await seededHash(pgliteSession(embedded.pglite)));
  await embedded?.close();
  return { messages, last: messages.at(-1), hash };
};

const upToDate = 'The record is up to date';
const seeded = 'Seeded 0 events, 0 places, 1 sources';

test('prepares once, again when a file changed, and not at all for a broken one', async () => {
  const first = await prepare();
  expect(first.last).toBe(seeded);
  expect(await prepare()).toMatchObject({ last: upToDate, hash: first.hash });
  await writeSource('');
  await expect(prepare()).rejects.toThrow('data/sources/books.yaml');
  expect(await readdir(directory())).toEqual(['record.snapshot']);
  await writeSource('Another book');
  const second = await prepare();
  expect(second.last).toBe(seeded);
  expect(second.hash).not.toBe(first.hash);
}, 120_000);

test('says of the database of an earlier version that it may be deleted, and leaves it', async () => {
  await mkdir(path.join(directory(), 'base'), { recursive: true });
  await writeFile(path.join(directory(), 'PG_VERSION'), '17');
  const { messages } = await prepare();
  expect(messages.filter((message) => message.includes('earlier version'))).toEqual([
    `The folder also holds the database of an earlier version, which is not used: everything in ${directory()} but record.snapshot may be deleted`,
  ]);
  expect(await readdir(directory())).toContain('base');
  for (const name of ['base', 'PG_VERSION'])
    await rm(path.join(directory(), name), { recursive: true });
  expect((await prepare()).messages.join()).not.toContain('earlier version');
}, 120_000);

test('checks an unchanged record again under other rules, and with other migrations', async () => {
  await prepare();
  const { messages } = await prepare(undefined, 'b'.repeat(64));
  expect(messages).toEqual(expect.arrayContaining(['Reading the record', seeded]));
  expect((await prepare(undefined, 'b'.repeat(64))).last).toBe(upToDate);
  const migration = path.join(root, 'prisma/migrations/29990101000000_note');
  await mkdir(migration);
  await writeFile(path.join(migration, 'migration.sql'), 'create table note (id text)');
  expect((await prepare(undefined, 'b'.repeat(64))).last).toBe(seeded);
  await rm(migration, { recursive: true });
}, 120_000);

test('builds again what is damaged, says so in a sentence, and keeps the damaged file once', async () => {
  const { hash } = await prepare();
  const file = path.join(directory(), 'record.snapshot');
  for (const size of [5000, 0]) {
    await truncate(file, size);
    const mended = await prepare();
    expect(mended.hash).toBe(hash);
    expect(mended.last).toBe(seeded);
    const sentences = mended.messages.filter((message) => message.includes('is damaged'));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(`the damaged file is kept as ${file}.damaged`);
    expect((await prepare()).messages).toEqual([expect.stringContaining('Opening'), upToDate]);
  }
  expect(await readdir(directory())).toEqual(['record.snapshot', 'record.snapshot.damaged']);
  expect((await stat(`${file}.damaged`)).size).toBe(0);
}, 120_000);

test('what an earlier version left in the folder is neither used nor touched', async () => {
  const old = path.join(root, 'old');
  await mkdir(path.join(old, 'base'), { recursive: true });
  await writeFile(path.join(old, 'PG_VERSION'), '18');
  expect((await prepare({ THIRD_NEIGHBOR_DATA: old })).last).toBe(seeded);
  expect(await readdir(old)).toEqual(['PG_VERSION', 'base', 'record.snapshot']);
}, 120_000);

test.skipIf(postgresServerUrl === null)(
  'of several deployers to one Postgres, one seeds and the others find it done',
  async () => {
    const environment = { DATABASE_URL: await createDatabase(postgresServerUrl ?? '') };
    const last = await Promise.all([1, 2, 3].map(() => prepare(environment)));
    const ends = last.map((deployer) => deployer.last);
    expect(ends).toEqual(expect.arrayContaining([seeded, upToDate]));
    expect(ends.filter((message) => message === seeded)).toHaveLength(1);
    const waiting = last
      .flatMap(({ messages }) => messages)
      .filter((message) => message.startsWith('Waiting'));
    expect(waiting).not.toHaveLength(0);

    const other = await prepare(environment, 'b'.repeat(64));
    expect(other.messages).toContain('Reading the record');
    expect((await prepare(environment, 'b'.repeat(64))).last).toBe(upToDate);
  },
  120_000,
);
