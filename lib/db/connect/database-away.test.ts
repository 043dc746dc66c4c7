import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { logger } from '@/lib/server/logger';
import { findEvent } from '../queries/find-event';
import { findPlaces } from '../queries/find-places';
import { memoized, recordHash } from '../queries/memoized';
import { migrate } from '../seed/migrate';
import { seedRecord } from '../seed/seed-record';
import { aSecondLater } from '../testing/a-second-later';
import { MIGRATIONS } from '../testing/database-engines';
import { findPostgresBinaries } from '../testing/postgres-binaries';
import { takeAllConnections } from '../testing/take-all-connections';
import { startThrowAwayPostgres, type ThrowAwayPostgres } from '../testing/throw-away-postgres';
import { tinyRecord } from '../testing/tiny-record';
import { postgresDatabase, type Database } from './database';
import { DatabaseUnavailableError } from './database-unavailable-error';
import { connectToPostgres } from './postgres-connection';
import { postgresSession } from './sql-session';

/** Long enough for a healthy server on a busy machine, short enough to wait for. */
const TIMEOUT_MS = 2_000;
const SETTINGS = {
  DATABASE_POOL_SIZE: 2,
  DATABASE_CONNECT_TIMEOUT_MS: TIMEOUT_MS,
  DATABASE_STATEMENT_TIMEOUT_MS: TIMEOUT_MS,
};

const MANY = 30;

const hasBinaries = (await findPostgresBinaries()) !== null;

describe.skipIf(!hasBinaries)('a Postgres that fails after the start', () => {
  let server: ThrowAwayPostgres;
  let database: Database;

  beforeAll(async () => {
    server = (await startThrowAwayPostgres(['max_connections=10']))!;
    const client = await connectToPostgres(server.url);
    const session = postgresSession(client);
    await migrate(session, MIGRATIONS);
    await seedRecord(session, tinyRecord);
    await client.end();
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    for (const level of ['warn', 'info'] as const) {
      vi.spyOn(logger, level).mockImplementation(() => undefined);
    }
    database = postgresDatabase(server.url, SETTINGS);
    await findPlaces('en', database);
    return () => database.close();
  });

  const unread = () => findEvent('visit', 'en', database);

  /** What was read is served, at once or nearly; what was not is refused as one kind; since when is known. */
  async function expectAway(problem: RegExp) {
    aSecondLater();
    expect(await findPlaces('en', database)).toHaveLength(3);
    const failures = await Promise.all(
      Array.from({ length: 20 }, () => unread().catch((error: unknown) => error)),
    );
    for (const failure of failures) expect(failure).toBeInstanceOf(DatabaseUnavailableError);
    expect(String(failures[0])).toMatch(problem);
    expect(await findPlaces('en', database)).toHaveLength(3);
    expect(await recordHash(database)).toBe(tinyRecord.contentHash);
    expect(database.memo.awaySince).toBeInstanceOf(Date);
  }

  async function expectBack() {
    await vi.waitFor(() => unread(), { timeout: 20_000 });
    expect(database.memo.awaySince).toBeNull();
  }

  test('is away while it is down, and is found again by itself', async () => {
    await server.goDown();
    await expectAway(/connection to the database is lost/);
    await server.comeUp();
    await expectBack();
  });

  test('is away while it is frozen, and nobody waits in a row for it', async () => {
    await server.freeze();
    await expectAway(/takes too long/);
    await server.thaw();
    await expectBack();
  });

  test('is away while it has no connection to spare', async () => {
    await server.goDown();
    await server.comeUp();
    const others = await takeAllConnections(server.url);
    await expectAway(/no connection or memory to spare/);
    await Promise.all(others.map((other) => other.end()));
    await expectBack();
  });

  test('gives an answer although its connections were ended meanwhile', async () => {
    const admin = await connectToPostgres(server.url);
    const endOthers = () =>
      admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'third-neighbor'`,
      );
    let reads = 0;
    const read = memoized(
      ['slow'],
      async ({ sql }) => {
        reads += 1;
        if (reads === 1) await Promise.all([sql.query('select pg_sleep(0.2)'), endOthers()]);
        return sql.query('select 1 as one');
      },
      database,
    );
    expect(await read).toEqual([{ one: 1 }]);
    expect(reads).toBe(2);
    expect(database.memo.awaySince).toBeNull();
    await admin.end();
  });

  test('is not away over one slow statement, which ends in time', async () => {
    const slow = memoized(['slow'], ({ sql }) => sql.query('select pg_sleep(30)'), database);
    await expect(slow).rejects.toThrow('takes too long to answer');
    expect(await unread()).toMatchObject({ id: 'visit' });
    expect(database.memo.awaySince).toBeNull();
  });

  test('is not away when many wait for one connection longer than a connection may take', async () => {
    const seconds = (1.5 * SETTINGS.DATABASE_POOL_SIZE * TIMEOUT_MS) / 1_000 / MANY;
    const many = Array.from({ length: MANY }, (_, number) =>
      memoized(
        [`number ${number}`],
        ({ sql }) => sql.query(`select pg_sleep(${seconds})`),
        database,
      ),
    );
    expect(await Promise.all(many)).toHaveLength(MANY);
    expect(database.memo.awaySince).toBeNull();
  });

  test('is never asked over more connections than the pool has', async () => {
    const events = tinyRecord.events.flatMap(({ id }) =>
      (['en', 'vi'] as const).map((language) => findEvent(id, language, database)),
    );
    expect(await Promise.all(events)).toHaveLength(8);
    const admin = await connectToPostgres(server.url);
    const { rows } = await admin.query(
      `select count(*)::int as count from pg_stat_activity where application_name = 'third-neighbor'`,
    );
    expect(rows).toEqual([{ count: 2 }]);
    await admin.end();
  });
});
