import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgresBinaries } from './postgres-binaries';

const run = promisify(execFile);
type Keeper = ChildProcessByStdio<Writable, Readable, Readable>;

const READY_WITHIN_MS = 30_000;

export interface ThrowAwayPostgres {
  /** Of a superuser, on the loopback interface. */
  readonly url: string;
  /** Ends the server and removes its files. */
  readonly stop: () => Promise<void>;
  /** Ends the server and leaves its files; whoever is connected loses the connection. */
  readonly goDown: () => Promise<void>;
  /** Starts it again, at the same port with the same files. */
  readonly comeUp: () => Promise<void>;
  /** Holds all its processes still: it takes connections, and answers nothing. */
  readonly freeze: () => Promise<void>;
  readonly thaw: () => Promise<void>;
}

/**
 * Keeps the server while its own input stays open. That closes however the process that holds the
 * other end comes to its end, so no server is left behind by a killed or broken test run. SIGINT is
 * Postgres's fast shutdown: it closes the connections of others and ends.
 */
const KEEPER = `
  "$@" & server=$!
  exec 2>/dev/null
  while read -r order; do
    case "$order" in
      down) kill -INT "$server"; wait "$server" ;;
      up) "$@" & server=$! ;;
      *) kill -"$order" "$server" $(ps -A -o pid= -o ppid= | awk -v of="$server" '$2 == of { print $1 }') ;;
    esac
    echo "$order"
  done
  kill -CONT "$server"
  kill -INT "$server"
  wait "$server"
  rm -rf "$0"
`;

/**
 * Starts a new, empty Postgres from the machine's own server binaries; null when there are none.
 * It ends with this process at the latest.
 *
 * @param settings of the server, such as `max_connections=10`
 */
export async function startThrowAwayPostgres(
  settings: readonly string[] = [],
): Promise<ThrowAwayPostgres | null> {
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
    const program = path.join(binaries, 'postgres');
    const keeper = spawn(
      'sh',
      ['-c', KEEPER, directory, program, ...serverArguments(directory, port, settings)],
      { ...user, cwd: directory, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    const stop = async () => {
      await end(keeper);
      await remove();
    };
    const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
    let log = '';
    keeper.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    // Only the server holds that stream, so its end is the server's.
    await untilReady(url, () => keeper.stderr.readableEnded).catch(async (error: unknown) => {
      await stop();
      throw new Error(`The throw-away Postgres did not start:\n${log}`, { cause: error });
    });
    return {
      url,
      stop,
      goDown: () => order(keeper, 'down'),
      comeUp: async () => {
        await order(keeper, 'up');
        await untilReady(url, () => keeper.exitCode !== null);
      },
      freeze: () => order(keeper, 'STOP'),
      thaw: () => order(keeper, 'CONT'),
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** No sockets on disk, whose paths have a length limit, and no syncing of files soon deleted. */
function serverArguments(directory: string, port: number, added: readonly string[]): string[] {
  const settings = ['fsync=off', 'full_page_writes=off', 'unix_socket_directories=', ...added];
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

async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && !hasEnded()) {
    const client = new pg.Client({ connectionString: url });
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (connected) return;
    await pause(100);
  }
  throw new Error('The throw-away Postgres does not answer');
}

/** Done when the keeper says so. */
async function order(keeper: Keeper, word: string): Promise<void> {
  const done = once(keeper.stdout, 'data');
  keeper.stdin.write(`${word}\n`);
  await done;
}

async function end(keeper: Keeper): Promise<void> {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return;
  const exited = once(keeper, 'exit');
  keeper.stdin.end();
  await exited;
}
