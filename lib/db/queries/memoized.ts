import { openDatabase, type Database } from '../connect/database';
import { databaseFailure } from '../connect/database-failure';

/**
 * What `load` reads from the record, kept until another record is seeded. The value is shared by
 * all who ask, so nobody may change it.
 *
 * In development every call loads: the values would outlive the edited code that reads them.
 *
 * @throws DatabaseUnavailableError for what was not read before, while the database is away
 * @param key a name that one `load` uses, then what the value depends on, such as the language
 */
export async function memoized<Value>(
  key: readonly string[],
  load: (database: Database) => Promise<Value>,
  database?: Database,
): Promise<Value> {
  const opened = database ?? (await openDatabase());
  if (process.env.NODE_ENV === 'development') {
    return load(opened).catch((error: unknown) => {
      throw databaseFailure(error) ?? error;
    });
  }
  return opened.memo.value(key.join(' '), () => load(opened));
}

/**
 * The same for what `make` makes of memoized values and of nothing else: where those were read before,
 * it can be made while the database is away.
 */
export async function derived<Value>(
  key: readonly string[],
  make: () => Promise<Value>,
): Promise<Value> {
  const { memo } = await openDatabase();
  return process.env.NODE_ENV === 'development' ? make() : memo.derived(key.join(' '), make);
}

/**
 * The content hash of the record that is served, a second old at most, or the last one while the
 * database is away; null before the first seed.
 * @throws DatabaseUnavailableError before the first hash
 */
export async function recordHash(database?: Database): Promise<string | null> {
  const { memo } = database ?? (await openDatabase());
  return memo.contentHash();
}

/** The same from the database itself. @throws DatabaseUnavailableError while it is away */
export async function recordHashNow(): Promise<string | null> {
  const { memo } = await openDatabase();
  return memo.currentHash();
}

/** Since when what is served cannot be compared with the database; null while it answers. */
export async function databaseAwaySince(): Promise<Date | null> {
  // What was never opened has nothing to serve.
  const database = await globalThis.thirdNeighborDatabase?.catch(() => null);
  return database?.memo.awaySince ?? null;
}
