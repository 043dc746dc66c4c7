import path from 'node:path';
import { contentHashOf, readRecord, type AtlasRecord } from '@/lib/record/read-record';
import { databaseSettings } from '../connect/database-settings';
import type { EmbeddedDatabase } from '../connect/embedded-database';
import { connectToPostgres } from '../connect/postgres-connection';
import { seededEdition } from '../connect/seeded-hash';
import { postgresSession, type SqlSession } from '../connect/sql-session';
import { withDeployLock } from './deploy-lock';
import { migrate } from './migrate';
import { prepareEmbedded } from './prepare-embedded';
import { seededMessage, type Preparation } from './preparation';
import { seedRecord } from './seed-record';

/**
 * Brings the database that the environment selects to this version's schema, rules and record.
 * Doing it twice changes nothing.
 * @returns the embedded database, still open: to be served from or closed; null for a Postgres.
 * @throws InvalidRecordError before the database is changed; DatabaseUnavailableError.
 */
export async function prepareDatabase(
  preparation: Preparation,
  environment?: Parameters<typeof databaseSettings>[0],
): Promise<EmbeddedDatabase | null> {
  const settings = databaseSettings(environment);
  if (settings.kind === 'embedded') return prepareEmbedded(settings.directory, preparation);
  preparation.report('Connecting to Postgres');
  const client = await connectToPostgres(settings.url);
  try {
    const session = postgresSession(client);
    await withDeployLock(session, preparation.report, () => deploy(session, preparation));
  } finally {
    await client.end();
  }
  return null;
}

async function deploy(session: SqlSession, preparation: Preparation): Promise<void> {
  const { root, rules, report } = preparation;
  const record = await readUnlessSeeded(session, preparation);
  const applied = await migrate(session, path.join(root, 'prisma', 'migrations'));
  if (applied.length > 0) report(`Applied ${applied.length} migrations`);
  if (record === null) return report('The record is up to date');
  await seedRecord(session, record, rules);
  report(seededMessage(record));
}

/** Null when the database holds the record already: to parse and check it takes most of a start. */
async function readUnlessSeeded(
  session: SqlSession,
  { root, rules, report }: Preparation,
): Promise<AtlasRecord | null> {
  const directory = path.join(root, 'data');
  const [table] = await session.query(
    `select 1 from pg_tables where schemaname = current_schema() and tablename = 'record_version'`,
  );
  const seeded = table ? await seededEdition(session) : null;
  if (seeded?.rules === rules && seeded.hash === (await contentHashOf(directory))) return null;
  report('Reading the record');
  return readRecord(directory);
}
