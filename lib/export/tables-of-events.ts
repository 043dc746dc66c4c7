import type { Row } from './data-package-columns';
import type { DataTable } from './data-package-table';
import type { Slices } from './files/slices';

/** To choose rows is little work beside making and writing them. */
const CHOOSING = 0.2;

/** To follow the keys of a row is quick. */
const KEYS_A_SLICE = 1_000;

/**
 * Of the record's tables what these events need, and no more: their own rows, and by the foreign keys
 * of what is kept every place, actor, source and corridor that it leads to, with all their parts. Every
 * key of what is kept leads to something kept. An id that there is not is left out.
 */
export async function tablesOfEvents(
  tables: readonly DataTable[],
  events: ReadonlySet<string>,
  slices: Slices,
): Promise<DataTable[]> {
  const kept = new Map(tables.map(({ name }) => [name, new Set<Row>()]));
  /** Of places, actors, sources and corridors: their own row and their parts, by id. */
  const entries = new Map<string, Map<string, { table: DataTable; row: Row }[]>>();
  const queue: { table: DataTable; row: Row }[] = [];
  slices.expect(
    tables.reduce((sum, { rows }) => sum + rows.length, 0),
    CHOOSING,
  );
  for (const table of tables) {
    const { owner, column } = ownerOf(table);
    const byId = entries.get(owner) ?? new Map<string, { table: DataTable; row: Row }[]>();
    entries.set(owner, byId);
    await slices.over(table.rows, (slice) => {
      for (const row of slice) {
        const id = String(row[column]);
        if (owner === 'events') {
          if (isOfEvents(table, row, events)) queue.push({ table, row });
        } else {
          const entry = byId.get(id);
          if (entry) entry.push({ table, row });
          else byId.set(id, [{ table, row }]);
        }
      }
    });
  }
  let followed = 0;
  for (let next = queue.pop(); next; next = queue.pop()) {
    followed += 1;
    if (followed % KEYS_A_SLICE === 0) await slices.pause();
    const { table, row } = next;
    kept.get(table.name)!.add(row);
    for (const { fields, reference } of table.foreignKeys) {
      const id = row[fields[0]!];
      if (fields.length !== 1 || typeof id !== 'string') continue;
      const needed = entries.get(reference.resource);
      queue.push(...(needed?.get(id) ?? []));
      // Not twice.
      needed?.delete(id);
    }
  }
  const chosen: DataTable[] = [];
  for (const table of tables) {
    const rows = kept.get(table.name)!;
    chosen.push({ ...table, rows: table.rows.filter((row) => rows.has(row)) });
    await slices.pause();
  }
  return chosen;
}

/** A relation needs both of its events. */
const isOfEvents = ({ name }: DataTable, row: Row, events: ReadonlySet<string>): boolean =>
  events.has(String(row[name === 'events' ? 'id' : 'event_id'])) &&
  (name !== 'relations' || events.has(String(row['related_id'])));

/** The table of what a row is part of, by the first column of its key; its own for what stands alone. */
function ownerOf({ name, primaryKey }: DataTable): { owner: string; column: string } {
  const [column = 'id'] = primaryKey;
  const part = /^(event|place|actor|source|corridor)_id$/.exec(column)?.[1];
  return { owner: part === undefined ? name : `${part}s`, column };
}
