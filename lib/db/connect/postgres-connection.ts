import pg from 'pg';
import { z } from 'zod';
import { environment } from '@/lib/server/environment';
import { DatabaseUnavailableError } from './database-unavailable-error';

/** Functions with SQL-standard bodies, which the migrations use, came with this version. */
const OLDEST_VERSION = 14;

const versionSchema = z.tuple([z.object({ number: z.int(), name: z.string() })]);

/**
 * A connection to the Postgres at `url`, known to be recent enough.
 * @throws DatabaseUnavailableError naming the server, never the password.
 */
export async function connectToPostgres(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: environment().DATABASE_CONNECT_TIMEOUT_MS,
  });
  // A lost connection is reported by the query that needed it; without a listener it would end the
  // process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await checkVersion(client, url);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error instanceof DatabaseUnavailableError ? error : unreachable(url, error);
  }
}

async function checkVersion(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query({
    text: `select current_setting('server_version_num')::int as number,
                  current_setting('server_version') as name`,
    // Of this query alone: a migration may take longer.
    query_timeout: environment().DATABASE_STATEMENT_TIMEOUT_MS,
  } as pg.QueryConfig);
  const [version] = versionSchema.parse(rows);
  refuseOldVersion(version, url);
}

export function refuseOldVersion(version: { number: number; name: string }, url: string): void {
  if (version.number >= OLDEST_VERSION * 10_000) return;
  throw new DatabaseUnavailableError(
    `The Postgres at ${serverName(url)} is version ${version.name}, which is too old.`,
    `Use version ${OLDEST_VERSION} or newer, or unset DATABASE_URL to use the embedded database.`,
  );
}

const causes: Readonly<Record<string, readonly [problem: string, nextStep: string]>> = {
  ECONNREFUSED: ['refuses connections', 'Start it, or correct host and port in DATABASE_URL.'],
  ENOTFOUND: ['has an unknown host name', 'Correct the host in DATABASE_URL.'],
  EAI_AGAIN: ['has a host name that cannot be looked up now', 'Check the network and the host.'],
  '28P01': ['refuses the password', 'Correct user and password in DATABASE_URL.'],
  '28000': ['refuses the user', 'Correct the user in DATABASE_URL, or allow it in pg_hba.conf.'],
  '3D000': ['has no database of that name', 'Create it with createdb, or correct DATABASE_URL.'],
  '53300': ['has no connection to spare', 'Close other clients or raise max_connections.'],
  '57P03': ['is still starting up', 'Try again in a moment.'],
};

function unreachable(url: string, error: unknown): DatabaseUnavailableError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  const [problem, nextStep] = causes[code] ?? [
    `cannot be reached (${detail})`,
    'Check that it runs and that DATABASE_URL is right.',
  ];
  return new DatabaseUnavailableError(`The Postgres at ${serverName(url)} ${problem}.`, nextStep, {
    cause: error,
  });
}

function serverName(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}
