import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseUnavailableError } from '../connect/database-unavailable-error';
import type { SqlSession } from '../connect/sql-session';

interface Migration {
  readonly name: string;
  readonly script: string;
  /** SHA-256 of the file, in hexadecimal, as Prisma computes it. */
  readonly checksum: string;
}

// As Prisma creates it, so that `prisma migrate deploy` goes on where this left off, and the reverse.
const HISTORY_TABLE = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

const historySchema = z.array(
  z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() }),
);

/**
 * Applies what the database does not have yet of `<directory>/…/migration.sql`, in order, each in
 * a transaction of its own. Prisma's engine would need a binary that npm does not carry.
 * @returns the names of the migrations applied.
 * @throws DatabaseUnavailableError when the database's history is not the start of ours.
 */
export async function migrate(session: SqlSession, directory: string): Promise<string[]> {
  const migrations = await readMigrations(directory);
  await refuseForeignTables(session);
  await session.execute(HISTORY_TABLE);
  const history = historySchema.parse(
    await session.query(
      `select migration_name as name, checksum, finished_at is not null as finished
       from _prisma_migrations where rolled_back_at is null order by migration_name`,
    ),
  );
  refuseOtherHistory(migrations, history);

  const applied = new Set(history.map((entry) => entry.name));
  const missing = migrations.filter((migration) => !applied.has(migration.name));
  for (const migration of missing) {
    await session.transaction(async (transaction) => {
      await transaction.execute(migration.script);
      await transaction.query(
        `insert into _prisma_migrations
           (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         values ($1, $2, $3, now(), clock_timestamp(), 1)`,
        [randomUUID(), migration.checksum, migration.name],
      );
    });
  }
  return missing.map((migration) => migration.name);
}

/** Changes when a migration of `directory` is added or edited. */
export async function migrationsHash(directory: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, checksum } of await readMigrations(directory))
    hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex');
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(/* turbopackIgnore: true */ directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const script = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    }),
  );
}

async function refuseForeignTables(session: SqlSession): Promise<void> {
  const rows = await session.query(
    `select 1 from pg_tables where schemaname = current_schema()
     and to_regclass('_prisma_migrations') is null limit 1`,
  );
  if (rows.length === 0) return;
  throw new DatabaseUnavailableError(
    'The database already holds tables that are not of this atlas.',
    'Create an empty database for it, and name that one in DATABASE_URL.',
  );
}

function refuseOtherHistory(
  migrations: readonly Migration[],
  history: z.infer<typeof historySchema>,
): void {
  const ours = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const entry of history) {
    if (!entry.finished) {
      throw new DatabaseUnavailableError(
        `The migration ${entry.name} failed in this database before.`,
        'Repair it with "npx prisma migrate resolve", or use a new database.',
      );
    }
    const checksum = ours.get(entry.name);
    if (checksum === undefined) {
      throw new DatabaseUnavailableError(
        `The database has the migration ${entry.name}, which this version of the atlas does not know.`,
        'Use the newer version that made it, or a new database.',
      );
    }
    if (checksum !== entry.checksum) {
      throw new DatabaseUnavailableError(
        `The migration ${entry.name} was edited after it had been applied to this database.`,
        'Restore the file from git and put the change in a new migration, or begin with a new database.',
      );
    }
  }
}
