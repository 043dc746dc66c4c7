import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, vi } from 'vitest';
import type { AtlasRecord } from '@/lib/record/read-record';
import { embeddedDatabase, postgresDatabase, type Database } from '../connect/database';
import { migrate } from '../seed/migrate';
import { connectToPostgres } from '../connect/postgres-connection';
import { seedRecord } from '../seed/seed-record';
import { pgliteSession, postgresSession, type SqlSession } from '../connect/sql-session';
import { startThrowAwayPostgres } from './throw-away-postgres';

/** An empty database of its own; on PGlite the one opened last, since it replaces those before. */
export interface TestDatabase {
  readonly session: SqlSession;
  readonly database: Database;
}

interface Engine {
  readonly name: string;
  readonly openEmpty: () => Promise<TestDatabase>;
}

export const MIGRATIONS = path.resolve('prisma/migrations');

// Opening a database takes seconds, and many more on a machine that is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

/** One for a test file: a new one takes three seconds to open, an emptied one none. */
let memory: Promise<PGlite> | undefined;
const openMemory = async () => {
  const pglite = await PGlite.create();
  closing.push(() => pglite.close());
  return pglite;
};

const pgliteEngine: Engine = {
  name: 'PGlite',
  openEmpty: async () => {
    const pglite = await (memory ??= openMemory());
    await pglite.exec('drop schema public cascade; create schema public');
    const database = embeddedDatabase({ pglite, close: () => Promise.resolve() });
    return { session: pgliteSession(pglite), database };
  },
};

const postgresEngine = (serverUrl: string): Engine => ({
  name: 'Postgres',
  openEmpty: async () => {
    const url = await createDatabase(serverUrl);
    const client = await connectToPostgres(url);
    const database = postgresDatabase(url);
    closing.push(async () => {
      await database.close();
      await client.end();
    });
    return { session: postgresSession(client), database };
  },
});

/** @returns the address of a new, empty database, dropped after the test file. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(serverUrl, `create database ${name}`);
  closing.push(() => administer(serverUrl, `drop database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function postgresUrl(): Promise<string | null> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const server = await startThrowAwayPostgres();
  if (server) closing.push(server.stop);
  return server?.url ?? null;
}

/** The real Postgres that tests run on, or null when there is none. */
export const postgresServerUrl = await postgresUrl();
if (postgresServerUrl === null) {
  console.warn(
    'NOT TESTED ON A REAL POSTGRES: none was found. Install its server (Debian, Ubuntu: "apt install postgresql"; macOS: "brew install postgresql") or set TEST_DATABASE_URL to a superuser of one.',
  );
}

/** Every engine that the same tests run on. */
export const engines: readonly Engine[] =
  postgresServerUrl === null ? [pgliteEngine] : [pgliteEngine, postgresEngine(postgresServerUrl)];

export async function openMigrated(engine: Engine): Promise<TestDatabase> {
  const opened = await engine.openEmpty();
  await migrate(opened.session, MIGRATIONS);
  return opened;
}

export async function openSeeded(engine: Engine, record: AtlasRecord): Promise<TestDatabase> {
  const opened = await openMigrated(engine);
  await seedRecord(opened.session, record);
  return opened;
}
