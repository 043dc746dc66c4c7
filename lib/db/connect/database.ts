import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { environment } from '@/lib/server/environment';
import { connectionPool, type PoolSettings } from './connection-pool';
import { databaseSettings, type DatabaseSettings } from './database-settings';
import { openEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database';
import { PrismaClient } from '../generated/client';
import { connectToPostgres } from './postgres-connection';
import { RecordMemo } from './record-memo';
import { seededHash } from './seeded-hash';
import { pgliteStatements, postgresStatements, type SqlStatements } from './sql-session';

/** The record, open for reading. */
export interface Database {
  readonly kind: DatabaseSettings['kind'];
  readonly prisma: PrismaClient;
  /** For columnar queries, which would be slow as objects of objects. */
  readonly sql: SqlStatements;
  readonly memo: RecordMemo;
  readonly close: () => Promise<void>;
}

declare global {
  var thirdNeighborDatabase: Promise<Database> | undefined;
}

/**
 * The database that the environment selects, opened at the first call and then shared. On
 * `globalThis`, because a development server evaluates modules again with every edit.
 * @throws DatabaseUnavailableError; the next call tries again.
 */
export function openDatabase(): Promise<Database> {
  globalThis.thirdNeighborDatabase ??= open(databaseSettings()).catch((error: unknown) => {
    globalThis.thirdNeighborDatabase = undefined;
    throw error;
  });
  return globalThis.thirdNeighborDatabase;
}

/** Lets `openDatabase` give what this process has open already. */
export function shareDatabase(database: Database): void {
  globalThis.thirdNeighborDatabase = Promise.resolve(database);
}

async function open(settings: DatabaseSettings): Promise<Database> {
  if (settings.kind === 'embedded') {
    return embeddedDatabase(await openEmbeddedDatabase(settings.directory));
  }
  // Connects once outside the pool, for a clear error now instead of a vague one at the first query.
  const client = await connectToPostgres(settings.url);
  await client.end();
  return postgresDatabase(settings.url);
}

export function embeddedDatabase({ pglite, close }: EmbeddedDatabase): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  const sql = pgliteStatements(pglite);
  return {
    kind: 'embedded',
    prisma,
    sql,
    memo: new RecordMemo(() => seededHash(sql)),
    close: async () => {
      await prisma.$disconnect();
      await close();
    },
  };
}

interface PostgresSettings extends PoolSettings {
  readonly DATABASE_POOL_SIZE: number;
}

/** How long the database may be silent before it counts as away, in milliseconds. */
const PATIENCE_MS = 2_000;

export function postgresDatabase(
  url: string,
  settings: PostgresSettings = environment(),
): Database {
  // The check of the record must not queue behind what it is to decide about: it has a connection.
  const checking = connectionPool(url, 1, settings);
  const checked = postgresStatements(checking);
  const memo = new RecordMemo(() => seededHash(checked), PATIENCE_MS);
  const size = settings.DATABASE_POOL_SIZE - 1;
  const reading = connectionPool(url, size, settings, () => memo.refusal());
  const prisma = new PrismaClient({ adapter: new PrismaPg(reading) });
  return {
    kind: 'postgres',
    prisma,
    sql: postgresStatements(reading),
    memo,
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([reading.end(), checking.end()]);
    },
  };
}
