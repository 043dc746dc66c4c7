import { openDatabase, type Database } from '../connect/database';

/**
 * What `load` reads from the record, kept until another record is seeded. The value is shared by
 * all who ask, so nobody may change it.
 *
 * In development every call loads: the values would outlive the edited code that reads them.
 *
 * @param key a name that one `load` uses, then what the value depends on, such as the language
 */
export async function memoized<Value>(
  key: readonly string[],
  load: (database: Database) => Promise<Value>,
  database?: Database,
): Promise<Value> {
  const opened = database ?? (await openDatabase());
  if (process.env.NODE_ENV === 'development') return load(opened);
  return opened.memo.value(key.join(' '), () => load(opened));
}

/** The content hash of the record that is served, a second old at most; null before the first seed. */
export async function recordHash(database?: Database): Promise<string | null> {
  const { memo } = database ?? (await openDatabase());
  return memo.contentHash();
}
