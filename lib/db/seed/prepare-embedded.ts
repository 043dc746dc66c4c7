import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { contentHashOf, readRecord } from '@/lib/record/read-record';
import {
  archiveOf,
  embedded,
  loadArchive,
  type EmbeddedDatabase,
} from '../connect/embedded-database';
import {
  holdsEarlierDatabase,
  readSnapshot,
  removeRemains,
  setDamagedAside,
  SNAPSHOT_NAME,
  trySnapshot,
  writeSnapshot,
  type SnapshotMark,
} from '../connect/snapshot';
import { pgliteSession } from '../connect/sql-session';
import { migrate, migrationsHash } from './migrate';
import { seededMessage, type Preparation } from './preparation';
import { seedRecord } from './seed-record';

/**
 * Opens the embedded database of `directory`, after seeding it when it was made from another record
 * or by other rules. Builds it when there is none, by other migrations, and when it is damaged.
 * @throws InvalidRecordError, DatabaseUnavailableError; a whole snapshot stays as it was.
 */
export async function prepareEmbedded(
  directory: string,
  preparation: Preparation,
): Promise<EmbeddedDatabase> {
  const { root, rules, report } = preparation;
  report(`Opening the embedded database in ${directory}`);
  await removeRemains(directory);
  if (await holdsEarlierDatabase(directory)) {
    report(
      `The folder also holds the database of an earlier version, which is not used: everything in ${directory} but ${SNAPSHOT_NAME} may be deleted`,
    );
  }
  const wanted: SnapshotMark = {
    record: await contentHashOf(path.join(root, 'data')),
    migrations: await migrationsHash(migrationsOf(root)),
    rules,
  };
  const opened = await openSnapshot(directory, wanted.migrations, report);
  if (opened?.mark.record === wanted.record && opened.mark.rules === wanted.rules) {
    report('The record is up to date');
    return embedded(opened.pglite);
  }
  return embedded(await seed(directory, opened?.pglite ?? null, wanted, preparation));
}

const migrationsOf = (root: string) => path.join(root, 'prisma', 'migrations');

/** Null when there is no snapshot that is whole and has this schema. */
async function openSnapshot(
  directory: string,
  migrations: string,
  report: (message: string) => void,
): Promise<{ pglite: PGlite; mark: SnapshotMark } | null> {
  const found = await readSnapshot(directory);
  if (found.kind === 'none') return null;
  if (found.kind === 'whole') {
    // An old schema needs no care: what it holds is made again.
    if (found.mark.migrations !== migrations) return null;
    const pglite = await loadArchive(found.archive).catch(() => null);
    if (pglite) return { pglite, mark: found.mark };
  }
  const why = found.kind === 'damaged' ? found.why : 'the database engine cannot read it';
  const aside = await setDamagedAside(directory);
  report(
    `The embedded database is damaged (${why}): it is built again from data/, and the damaged file is kept as ${aside}`,
  );
  return null;
}

async function seed(
  directory: string,
  opened: PGlite | null,
  mark: SnapshotMark,
  { root, rules, report }: Preparation,
): Promise<PGlite> {
  let pglite = opened;
  try {
    await trySnapshot(directory);
    report('Reading the record');
    const record = await readRecord(path.join(root, 'data'));
    // To make a new one takes most of a first start.
    pglite ??= await PGlite.create();
    const session = pgliteSession(pglite);
    await migrate(session, migrationsOf(root));
    await seedRecord(session, record, rules);
    // The files may have changed between the two looks at them.
    const read = { ...mark, record: record.contentHash };
    await writeSnapshot(directory, read, await archiveOf(pglite));
    report(seededMessage(record));
    return pglite;
  } catch (error) {
    await pglite?.close();
    throw error;
  }
}
