import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseUnavailableError } from './database-unavailable-error';
import { readSnapshot, removeRemains, setDamagedAside, writeSnapshot } from './snapshot';

let folder: string;
let directory: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  directory = path.join(folder, 'nested', 'deep');
  file = path.join(directory, 'record.snapshot');
});
afterEach(() => rm(folder, { recursive: true }));

const mark = { record: 'a'.repeat(64), migrations: 'b'.repeat(64), rules: 'c'.repeat(64) };
const archive = Buffer.from('an archive\nof\0bytes');
const write = () => writeSnapshot(directory, mark, archive);

const refusal = async (attempt: Promise<unknown>): Promise<DatabaseUnavailableError> => {
  const error: unknown = await attempt.catch((reason: unknown) => reason);
  if (error instanceof DatabaseUnavailableError) return error;
  throw new Error('It was not refused as it should be', { cause: error });
};

test('what is written is read, and nothing else is left', async () => {
  expect(await readSnapshot(directory)).toEqual({ kind: 'none' });
  await write();
  expect(await readSnapshot(directory)).toEqual({ kind: 'whole', mark, archive });
  await write();
  expect(await readdir(directory)).toEqual(['record.snapshot']);
});

test('any byte that changes, and any end that is missing, is noticed', async () => {
  await write();
  const content = await readFile(file);
  const position = fc.nat(content.length - 1);
  await fc.assert(
    fc.asyncProperty(position, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const flipped = Buffer.from(content);
      flipped[at] = (flipped[at] ?? 0) ^ flip;
      await writeFile(file, flipped);
      expect(await readSnapshot(directory)).toMatchObject({ kind: 'damaged' });
    }),
  );
  await fc.assert(
    fc.asyncProperty(position, async (size) => {
      await writeFile(file, content.subarray(0, size));
      expect(await readSnapshot(directory)).toMatchObject({ kind: 'damaged' });
    }),
  );
});

test('one damaged copy is kept, and one alone', async () => {
  for (const size of [10, 20]) {
    await write();
    await truncate(file, size);
    expect(await setDamagedAside(directory)).toBe(`${file}.damaged`);
  }
  expect(await readdir(directory)).toEqual(['record.snapshot.damaged']);
  expect(await readFile(`${file}.damaged`)).toHaveLength(20);
});

test('what killed processes have left goes; what others still write stays', async () => {
  await write();
  const partial = (host: string, pid: number) => `record.snapshot.${host}-${pid}.partial`;
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const own = encodeURIComponent(hostname());
  const [mine, theirs, far, old] = [
    partial(own, ended),
    partial(own, process.ppid),
    partial('far', 1),
    partial('far', 2),
  ];
  for (const name of [mine, theirs, far, old]) await writeFile(path.join(directory, name), 'part');
  await utimes(path.join(directory, old), 0, 0);
  await writeFile(path.join(directory, 'thesis.txt'), 'years of work');
  await removeRemains(directory);
  expect(await readdir(directory)).toEqual(
    ['record.snapshot', far, theirs, 'thesis.txt'].toSorted(),
  );
});

test('a file where a folder belongs is said to be that', async () => {
  await writeFile(path.join(folder, 'nested'), 'a file');
  const error = await refusal(write());
  expect(error.problem).toBe(`There is a file at ${folder}/nested, where a folder belongs.`);
  expect((await refusal(readSnapshot(directory))).problem).toBe(error.problem);
  expect(error.nextStep).toContain('THIRD_NEIGHBOR_DATA');
});

test('a folder or a socket where the file belongs is said to be that, without a wait', async () => {
  await mkdir(file, { recursive: true });
  expect((await refusal(readSnapshot(directory))).problem).toContain(
    `There is a folder at ${file}`,
  );
  expect((await refusal(write())).problem).toContain(`There is a folder at ${file}`);
  expect(await readdir(directory)).toEqual(['record.snapshot']);
  await rm(file, { recursive: true });
  const server = createServer().listen(file);
  await once(server, 'listening');
  expect((await refusal(readSnapshot(directory))).problem).toContain('something that is no file');
  server.close();
});

test('a snapshot of another version of the atlas is as good as none', async () => {
  await writeSnapshot(directory, Object.assign({}, mark, { rules: 7 }), archive);
  expect(await readSnapshot(directory)).toEqual({ kind: 'none' });
});
