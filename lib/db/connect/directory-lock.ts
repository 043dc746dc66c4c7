import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { isAlive, processIdentity, type ProcessIdentity } from './process-identity';

const ownerSchema = z.object({ pid: z.number().int().positive(), started: z.string().nullable() });

export type LockAttempt =
  | { readonly ok: true; readonly release: () => Promise<void> }
  | { readonly ok: false; readonly owner: ProcessIdentity };

const GUARD_IS_ABANDONED_AFTER_MS = 10_000;

/**
 * Takes `file` as the sign that this process owns what lies beside it. PGlite itself locks
 * nothing, and two processes on one directory lose committed rows without an error. A lock whose
 * owner no longer runs is taken over.
 */
export async function takeLock(file: string): Promise<LockAttempt> {
  const self = processIdentity();
  if (await createFile(file, self)) return held(file, self);

  // Two processes may find the same stale lock: only who holds the guard may judge and replace it.
  const guard = `${file}.takeover`;
  while (!(await createFile(guard, self))) {
    if (await isOlderThan(guard, GUARD_IS_ABANDONED_AFTER_MS)) await rm(guard, { force: true });
    await pause(50);
  }
  try {
    const owner = await readOwner(file);
    if (owner && isAlive(owner)) return { ok: false, owner };
    const fresh = `${file}.${self.pid}`;
    await writeFile(fresh, JSON.stringify(self));
    await rename(fresh, file);
    return held(file, self);
  } finally {
    await rm(guard, { force: true });
  }
}

function held(file: string, self: ProcessIdentity): LockAttempt {
  const releaseAtExit = () => {
    if (isOwner(readOwnerSync(file), self)) rmSync(file, { force: true });
  };
  process.once('exit', releaseAtExit);
  return {
    ok: true,
    release: async () => {
      process.off('exit', releaseAtExit);
      if (isOwner(await readOwner(file), self)) await rm(file, { force: true });
    },
  };
}

async function createFile(file: string, owner: ProcessIdentity): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The owner, or null when there is none that can be read. */
async function readOwner(file: string): Promise<ProcessIdentity | null> {
  // Between creation and writing a lock is empty for an instant.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const owner = parseOwner(text);
    if (owner) return owner;
    await pause(20);
  }
  return null;
}

function readOwnerSync(file: string): ProcessIdentity | null {
  try {
    return parseOwner(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function parseOwner(text: string): ProcessIdentity | null {
  try {
    const parsed = ownerSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function isOwner(owner: ProcessIdentity | null, self: ProcessIdentity): boolean {
  return owner !== null && owner.pid === self.pid && owner.started === self.started;
}

async function isOlderThan(file: string, milliseconds: number): Promise<boolean> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > milliseconds;
}
