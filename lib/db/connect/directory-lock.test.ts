import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './directory-lock';
import { processIdentity } from './process-identity';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'lock-'));
  file = path.join(directory, 'data.lock');
});
afterEach(() => rm(directory, { recursive: true }));

const ownerOf = async (lock: string): Promise<unknown> => JSON.parse(await readFile(lock, 'utf8'));

test('a lock names this process, refuses the next taker, and is gone when released', async () => {
  const first = await takeLock(file);
  expect(await ownerOf(file)).toEqual(processIdentity());
  expect(await takeLock(file)).toEqual({ ok: false, owner: processIdentity() });
  if (first.ok) await first.release();
  expect(existsSync(file)).toBe(false);
  expect(await takeLock(file)).toMatchObject({ ok: true });
});

test('the lock of another process holds while it lives, and is taken over after it', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
  const identity = processIdentity(other.pid);
  await writeFile(file, JSON.stringify(identity));
  expect(await takeLock(file)).toEqual({ ok: false, owner: identity });

  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(await takeLock(file)).toMatchObject({ ok: true });
  expect(await ownerOf(file)).toEqual(processIdentity());
});

test.runIf(processIdentity().started !== null)(
  'a living process that merely got the pid of the owner does not hold the lock',
  async () => {
    await writeFile(file, JSON.stringify({ pid: process.pid, started: 'another boot/1' }));
    expect(await takeLock(file)).toMatchObject({ ok: true });
  },
);

test.runIf(process.platform === 'linux')(
  'a process that has ended but was never collected does not hold the lock',
  async () => {
    // The shell turns into a program that does not wait for the child that it started before.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60']);
    const [line] = await once(parent.stdout, 'data');
    await setTimeout(200);
    await writeFile(file, JSON.stringify({ pid: Number(String(line)), started: null }));
    expect(await takeLock(file)).toMatchObject({ ok: true });
    parent.kill('SIGKILL');
  },
);

test('a lock that nobody can read is taken over', async () => {
  await writeFile(file, 'not a lock');
  expect(await takeLock(file)).toMatchObject({ ok: true });
});

test('of several takers of one stale lock, one gets it', async () => {
  await writeFile(file, JSON.stringify({ pid: 2 ** 22 + 1, started: 'long ago' }));
  const attempts = await Promise.all(Array.from({ length: 5 }, () => takeLock(file)));
  expect(attempts.filter((attempt) => attempt.ok)).toHaveLength(1);
});

test('releasing a lock that another has taken over leaves it', async () => {
  const first = await takeLock(file);
  const other = JSON.stringify({ pid: 1, started: 'other' });
  await writeFile(file, other);
  if (first.ok) await first.release();
  expect(await readFile(file, 'utf8')).toBe(other);
});
