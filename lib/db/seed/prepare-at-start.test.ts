import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logger } from '@/lib/server/logger';
import { openDatabase } from '../connect/database';
import { findRecordVersion } from '../queries/find-record-version';
import { prepareAtStart } from './prepare-at-start';

let root: string;
const exit = vi.spyOn(process, 'exit');
const [info, fatal] = [vi.spyOn(logger, 'info'), vi.spyOn(logger, 'fatal')];

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'prepare-at-start-'));
  await cp('prisma/migrations', path.join(root, 'prisma/migrations'), { recursive: true });
  await mkdir(path.join(root, 'data/sources'), { recursive: true });
  vi.stubEnv('THIRD_NEIGHBOR_DATA', path.join(root, '.data/pglite'));
  vi.stubEnv('DATABASE_URL', '');
  globalThis.thirdNeighborEnvironment = undefined;
  vi.stubEnv('RECORD_RULES', 'a'.repeat(64));
  exit.mockReset().mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  for (const log of [info, fatal]) log.mockReset().mockImplementation(() => undefined);
  return () => {
    vi.unstubAllEnvs();
    globalThis.thirdNeighborEnvironment = undefined;
  };
});
afterEach(async () => {
  const opened = await globalThis.thirdNeighborDatabase;
  await opened?.close();
  globalThis.thirdNeighborDatabase = undefined;
  await rm(root, { recursive: true });
});

const writeSource = (title: string) =>
  writeFile(
    path.join(root, 'data/sources/books.yaml'),
    `- id: book\n  csl: { type: book, title: ${title} }\n`,
  );

test('seeds from the folder that is named, and parses nothing the second time', async () => {
  await writeSource('A book');
  await prepareAtStart(root);
  expect(info).toHaveBeenLastCalledWith('Seeded 0 events, 0 places, 1 sources');
  await (await openDatabase()).close();
  info.mockClear();
  await prepareAtStart(root);
  expect(info).not.toHaveBeenCalledWith('Reading the record');
  expect(info).toHaveBeenLastCalledWith('The record is up to date');
  // What the pages will read from is the database that was prepared, with its record.
  expect(await findRecordVersion()).toMatchObject({ counts: { sources: 1 } });
}, 120_000);

test('ends the process over a broken record, in the words of who found it', async () => {
  await writeSource('');
  await expect(prepareAtStart(root)).rejects.toThrow('exit 1');
  expect(fatal).toHaveBeenCalledWith(expect.stringContaining('data/sources/books.yaml'));
}, 120_000);
