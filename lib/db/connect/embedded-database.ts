import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseUnavailableError } from './database-unavailable-error';
import { takeLock } from './directory-lock';

export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  readonly close: () => Promise<void>;
}

/**
 * Opens the PGlite in `directory`, creating it when there is none, and holds `<directory>.lock`
 * until it is closed.
 * @throws DatabaseUnavailableError; nothing in the directory is ever deleted.
 */
export async function openEmbeddedDatabase(directory: string): Promise<EmbeddedDatabase> {
  const lock = await takeDirectoryLock(directory);
  try {
    await moveUnfinishedAside(directory);
    const isNew = await isEmpty(directory);
    if (isNew) await writeFile(creationMark(directory), '');
    const pglite = await openPglite(directory);
    if (isNew) await rm(creationMark(directory), { force: true });
    const close = async () => {
      await pglite.close();
      await lock.release();
    };
    return { pglite, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function takeDirectoryLock(directory: string) {
  const file = `${directory}.lock`;
  const attempt = await mkdir(path.dirname(directory), { recursive: true })
    .then(() => takeLock(file))
    .catch((error: unknown) => {
      throw new DatabaseUnavailableError(
        `The folder of the embedded database, ${path.dirname(directory)}, cannot be written to.`,
        'Make it writable, or set THIRD_NEIGHBOR_DATA to a directory that is.',
        { cause: error },
      );
    });
  if (attempt.ok) return attempt;
  throw new DatabaseUnavailableError(
    `The embedded database in ${directory} is in use by process ${attempt.owner.pid}.`,
    'Stop that process first, or set THIRD_NEIGHBOR_DATA to another directory.',
  );
}

/** Exists from before the directory until it holds a whole database. */
const creationMark = (directory: string) => `${directory}.creating`;

/**
 * A creation that was interrupted leaves half a database, which could never be opened. It holds
 * nothing yet, but is kept all the same, out of the way.
 */
async function moveUnfinishedAside(directory: string): Promise<void> {
  const folder = path.dirname(directory);
  const names = await readdir(/* turbopackIgnore: true */ folder);
  if (!names.includes(path.basename(creationMark(directory)))) return;
  if (names.includes(path.basename(directory))) {
    await rename(directory, `${directory}.unfinished-${Date.now()}`);
  }
  await rm(creationMark(directory), { force: true });
}

async function isEmpty(directory: string): Promise<boolean> {
  await mkdir(directory, { recursive: true });
  const names = await readdir(/* turbopackIgnore: true */ directory);
  if (names.length > 0 && !names.includes('PG_VERSION')) throw damagedDatabase(directory);
  return names.length === 0;
}

async function openPglite(directory: string): Promise<PGlite> {
  try {
    const pglite = await PGlite.create(directory);
    await pglite.query('select count(*) from pg_class');
    return pglite;
  } catch (error) {
    throw damagedDatabase(directory, error);
  }
}

/** Whether an error of a query means that files are missing or damaged, or the engine gave up. */
export function meansDamage(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError) return true;
  // Classes of PostgreSQL's error codes: 58 is system errors, XX internal ones.
  return error instanceof Error && 'code' in error && /^(58|XX)/.test(String(error.code));
}

export function damagedDatabase(directory: string, cause?: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `The embedded database in ${directory} cannot be opened: its files are damaged or are not a database.`,
    `Move that directory aside (mv ${directory} ${directory}.damaged) and start again: it is rebuilt from data/, and nothing is kept only there.`,
    { cause },
  );
}
