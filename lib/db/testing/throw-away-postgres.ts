import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgresBinaries } from './postgres-binaries';

const run = promisify(execFile);
const READY_WITHIN_MS = 30_000;

export interface ThrowAwayPostgres {
  /** Of a superuser, on the loopback interface. */
  readonly url: string;
  /** Ends the server and removes its files. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a new, empty Postgres from the machine's own server binaries; null when there are none.
 * It ends with this process at the latest.
 */
export async function startThrowAwayPostgres(): Promise<ThrowAwayPostgres | null> {
  const binaries = await findPostgresBinaries();
  if (!binaries) return null;
  const user = await serverUser();
  const directory = await mkdtemp(path.join(tmpdir(), 'third-neighbor-postgres-'));
  if (user) await chown(directory, user.uid, user.gid);
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const initialise = ['-D', directory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'];
    await run(path.join(binaries, 'initdb'), [...initialise, '--no-locale', '--no-sync'], {
      ...user,
      cwd: directory,
    });
    const port = await freePort();
    const server = spawn(path.join(binaries, 'postgres'), serverArguments(directory, port), {
      ...user,
      cwd: directory,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const stop = async () => {
      await end(server);
      await remove();
    };
    const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
    await untilReady(url, server).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { url, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** No sockets on disk, whose paths have a length limit, and no syncing of files soon deleted. */
function serverArguments(directory: string, port: number): string[] {
  const settings = ['fsync=off', 'full_page_writes=off', 'unix_socket_directories='];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  return ['-D', directory, '-h', '127.0.0.1', '-p', String(port), ...flags];
}

/** Postgres refuses to run as root; its packages make a user for it. */
async function serverUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = await Promise.all([
    run('id', ['-u', 'postgres']),
    run('id', ['-g', 'postgres']),
  ]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  let log = '';
  server.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const client = new pg.Client({ connectionString: url });
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (connected) return;
    await pause(100);
  }
  throw new Error(`The throw-away Postgres did not start:\n${log}`);
}

/** SIGINT is Postgres's fast shutdown: it closes the connections of others and ends. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGINT');
  await exited;
}
