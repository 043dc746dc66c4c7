import type { AtlasRecord } from '@/lib/record/read-record';
import { seededEdition } from '../connect/seeded-hash';
import type { SqlSession, SqlStatements } from '../connect/sql-session';
import { corridorRows } from './corridor-rows';
import { eventRows } from './event-rows';
import { actorRows, placeRows, sourceRows } from './source-place-actor-rows';
import { tourRows } from './tour-rows';
import type { TableRows } from './table-rows';

/** Tables in the order of their foreign keys; those that need each other at once wait for the commit. */
function rowsOfRecord(record: AtlasRecord): TableRows[] {
  return [
    ...sourceRows(record.sources),
    ...placeRows(record.places),
    ...actorRows(record.actors),
    ...corridorRows(record.corridors),
    ...eventRows(record.events, record.actors),
    ...tourRows(record.tours),
  ];
}

/**
 * Makes the database hold `record` and nothing else, in one transaction: when anything is refused,
 * what it held before stays. Does nothing when it holds that record already, made by the same rules.
 * @param rules a hash of the code that checked the record and makes rows of it; null when not known
 * @returns whether the database was changed.
 */
export async function seedRecord(
  session: SqlSession,
  record: AtlasRecord,
  rules: string | null = null,
): Promise<boolean> {
  const seeded = await seededEdition(session);
  if (seeded?.hash === record.contentHash && seeded.rules === rules) return false;
  const tables = rowsOfRecord(record);
  await session.transaction(async (transaction) => {
    await transaction.execute(
      `truncate record_version, ${tables.map(([table]) => table).join(', ')}`,
    );
    for (const [table, rows] of tables) await insertRows(transaction, table, rows);
    await insertVersion(transaction, record, rules);
    // PGlite has no background worker that would, and plans without statistics are slow ones.
    await transaction.execute('analyze');
  });
  return true;
}

/** One statement a table: a hundred thousand rows take seconds, where row by row takes minutes. */
async function insertRows(
  transaction: SqlStatements,
  table: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.query(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

async function insertVersion(
  transaction: SqlStatements,
  record: AtlasRecord,
  rules: string | null,
): Promise<void> {
  await transaction.query(
    `insert into record_version
       (content_hash, rules, seeded_at, places, actors, sources, events, corridors, tours)
     values ($1, $2, now(), $3, $4, $5, $6, $7, $8)`,
    [
      record.contentHash,
      rules,
      record.places.length,
      record.actors.length,
      record.sources.length,
      record.events.length,
      record.corridors.length,
      record.tours.length,
    ],
  );
}
