import path from 'node:path';
import { contentHashOf, readRecord, type AtlasRecord } from '@/lib/record/read-record';
import { databaseSettings, type DatabaseSettings } from '../connect/database-settings';
import { withDeployLock } from './deploy-lock';
import { damagedDatabase, meansDamage, openEmbeddedDatabase } from '../connect/embedded-database';
import { migrate } from './migrate';
import { connectToPostgres } from '../connect/postgres-connection';
import { seededHash } from '../connect/seeded-hash';
import { seedRecord } from './seed-record';
import { pgliteSession, postgresSession, type SqlSession } from '../connect/sql-session';

interface Preparation {
  /** Says what is being done, as it begins; one line each. */
  readonly report: (message: string) => void;
  /** Where `data/` and `prisma/migrations/` are; the working directory by default. */
  readonly root?: string;
  readonly environment?: Parameters<typeof databaseSettings>[0];
}

/**
 * Brings the database that the environment selects to this version's schema and record, and closes
 * it again. Doing it twice changes nothing.
 * @throws InvalidRecordError before the database is changed; DatabaseUnavailableError.
 */
export async function prepareDatabase({
  report,
  root = process.cwd(),
  environment,
}: Preparation): Promise<void> {
  const settings = databaseSettings(environment);
  report(
    settings.kind === 'embedded'
      ? `Opening the embedded database in ${settings.directory}`
      : 'Connecting to Postgres',
  );
  const { session, close } = await openSession(settings);
  try {
    await withDeployLock(session, () => deploy(session, root, report));
  } catch (error) {
    // Damage inside a table shows only when the table is read.
    if (settings.kind === 'embedded' && meansDamage(error)) {
      throw damagedDatabase(settings.directory, error);
    }
    throw error;
  } finally {
    await close();
  }
}

async function openSession(
  settings: DatabaseSettings,
): Promise<{ session: SqlSession; close: () => Promise<void> }> {
  if (settings.kind === 'embedded') {
    const { pglite, close } = await openEmbeddedDatabase(settings.directory);
    return { session: pgliteSession(pglite), close };
  }
  const client = await connectToPostgres(settings.url);
  return { session: postgresSession(client), close: () => client.end() };
}

async function deploy(
  session: SqlSession,
  root: string,
  report: (message: string) => void,
): Promise<void> {
  const record = await readUnlessSeeded(session, path.join(root, 'data'), report);
  const applied = await migrate(session, path.join(root, 'prisma', 'migrations'));
  if (applied.length > 0) report(`Applied ${applied.length} migrations`);
  if (record === null) return report('The record is up to date');
  await seedRecord(session, record);
  report(
    `Seeded ${record.events.length} events, ${record.places.length} places, ${record.sources.length} sources`,
  );
}

/** Null when the database holds the record already: to parse and check it takes most of a start. */
async function readUnlessSeeded(
  session: SqlSession,
  directory: string,
  report: (message: string) => void,
): Promise<AtlasRecord | null> {
  const [table] = await session.query(
    `select 1 from pg_tables where schemaname = current_schema() and tablename = 'record_version'`,
  );
  if (table && (await seededHash(session)) === (await contentHashOf(directory))) return null;
  report('Reading the record');
  return readRecord(directory);
}
