import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseUnavailableError } from './database-unavailable-error';
import { openEmbeddedDatabase } from './embedded-database';

let folder: string;
let directory: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'embedded-'));
  directory = path.join(folder, 'nested', 'pglite');
});
afterEach(() => rm(folder, { recursive: true }));

const refusal = async (): Promise<DatabaseUnavailableError> => {
  const error: unknown = await openEmbeddedDatabase(directory).catch((reason: unknown) => reason);
  if (error instanceof DatabaseUnavailableError) return error;
  throw new Error('It was not refused as it should be', { cause: error });
};

test('what is written is there when it is opened again; meanwhile nobody else opens it', async () => {
  const first = await openEmbeddedDatabase(directory);
  await first.pglite.exec('create table note (text text); insert into note values (1)');
  const error = await refusal();
  expect(error.problem).toContain(`in use by process ${process.pid}`);
  expect(error.nextStep).toContain('Stop that process');
  await first.close();

  const second = await openEmbeddedDatabase(directory);
  expect((await second.pglite.query('select text from note')).rows).toEqual([{ text: '1' }]);
  await second.close();
  expect(await readdir(path.dirname(directory))).toEqual(['pglite']);
}, 120_000);

test('damaged files are reported, kept as they are, and the lock is given back', async () => {
  const { close } = await openEmbeddedDatabase(directory);
  await close();
  const control = path.join(directory, 'global', 'pg_control');
  await truncate(control, 100);
  const before = await readdir(directory);

  const error = await refusal();
  expect(error.problem).toContain(directory);
  expect(error.nextStep).toContain('Move that directory aside');
  expect(error.nextStep).toContain('rebuilt from data/');
  expect(await readdir(directory)).toEqual(expect.arrayContaining(before));
  expect((await readFile(control)).length).toBe(100);
  expect(existsSync(`${directory}.lock`)).toBe(false);
}, 120_000);

test('a directory of other things is no database, and stays', async () => {
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, 'thesis.txt'), 'years of work');
  expect((await refusal()).problem).toContain('are not a database');
  expect(await readdir(directory)).toEqual(['thesis.txt']);
});

test('a creation that was interrupted is moved aside and made anew', async () => {
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, 'PG_VERSION'), '18');
  await writeFile(`${directory}.creating`, '');
  const { pglite, close } = await openEmbeddedDatabase(directory);
  expect((await pglite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await close();
  const names = await readdir(path.dirname(directory));
  expect(names).toEqual(['pglite', expect.stringMatching(/^pglite\.unfinished-\d+$/)]);
}, 120_000);

test('a folder that cannot be written to is named', async () => {
  await writeFile(path.join(folder, 'nested'), 'a file where the folder should be');
  expect((await refusal()).problem).toContain('cannot be written to');
});
