import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { DatabaseUnavailableError } from './database-unavailable-error';
import { readSnapshot } from './snapshot';

export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  readonly close: () => Promise<void>;
}

/**
 * Opens what the snapshot of `directory` holds, in memory. Nothing on the disk is written, so any
 * number of processes may have it open.
 * @throws DatabaseUnavailableError when there is none, or not a whole one.
 */
export async function openEmbeddedDatabase(directory: string): Promise<EmbeddedDatabase> {
  const found = await readSnapshot(directory);
  if (found.kind === 'whole') return embedded(await loadArchive(found.archive));
  throw new DatabaseUnavailableError(
    found.kind === 'none'
      ? `There is no embedded database in ${directory}.`
      : `The embedded database in ${directory} is damaged: ${found.why}.`,
    'Start the atlas by npm start, or with PREPARE_DATABASE=1: that builds it from data/.',
  );
}

export const embedded = (pglite: PGlite): EmbeddedDatabase => ({
  pglite,
  close: () => pglite.close(),
});

export async function loadArchive(archive: Uint8Array): Promise<PGlite> {
  const tar = await promisify(gunzip)(archive);
  const options: PGliteOptions = { loadDataDir: new Blob([tar]) };
  const pglite = await PGlite.create(options);
  // It keeps its options, and with them the whole database a second time.
  delete options.loadDataDir;
  return pglite;
}

/** The whole database, compressed to an eighth. */
export async function archiveOf(pglite: PGlite): Promise<Uint8Array> {
  // Seeding again and again would make it grow; and opening it then has no log to go through.
  await pglite.exec('vacuum');
  await pglite.exec('checkpoint');
  const tar = await pglite.dumpDataDir('none');
  // The best level takes three times as long and saves a tenth.
  return promisify(gzip)(await tar.arrayBuffer(), { level: constants.Z_BEST_SPEED });
}
