import type { Row } from './data-package-columns';
import type { DataTable } from './data-package-table';

/**
 * Of the record's tables what these events need, and no more: their own rows, and by the foreign keys
 * of what is kept every place, actor, source and corridor that it leads to, with all their parts.
 * An id that there is not is left out.
 */
export function tablesOfEvents(
  tables: readonly DataTable[],
  events: ReadonlySet<string>,
): DataTable[] {
  const needed = new Map<string, Set<string>>(
    ['places', 'actors', 'sources', 'corridors'].map((name) => [name, new Set()]),
  );
  const rowsById = new Map(
    tables
      .filter(({ name }) => needed.has(name))
      .map((table) => [table.name, new Map(table.rows.map((row) => [String(row['id']), row]))]),
  );
  const queue: { table: DataTable; row: Row }[] = [];
  const parts = tables.map((table) => ({ table, owner: ownerOf(table) }));

  const partRows = new Map<string, Map<string, Row[]>>();
  for (const { table, owner } of parts) {
    if (owner === null || owner.table === 'events') continue;
    const byOwner = new Map<string, Row[]>();
    for (const row of table.rows) {
      const id = String(row[owner.column]);
      byOwner.set(id, [...(byOwner.get(id) ?? []), row]);
    }
    partRows.set(table.name, byOwner);
  }

  const need = (name: string, id: string) => {
    const ids = needed.get(name);
    const row = rowsById.get(name)?.get(id);
    if (!ids || !row || ids.has(id)) return;
    ids.add(id);
    queue.push({ table: tables.find((table) => table.name === name)!, row });
    for (const { table, owner } of parts) {
      if (owner?.table !== name) continue;
      for (const part of partRows.get(table.name)?.get(id) ?? []) queue.push({ table, row: part });
    }
  };

  const isOfEvents = (table: DataTable, row: Row): boolean => {
    if (table.name === 'events') return events.has(String(row['id']));
    if (!events.has(String(row['event_id']))) return false;
    return table.name !== 'relations' || events.has(String(row['related_id']));
  };
  const ofEvents = new Map(
    parts
      .filter(({ table, owner }) => table.name === 'events' || owner?.table === 'events')
      .map(({ table }) => [table.name, table.rows.filter((row) => isOfEvents(table, row))]),
  );
  for (const { table } of parts) {
    for (const row of ofEvents.get(table.name) ?? []) queue.push({ table, row });
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { fields, reference } of next.table.foreignKeys) {
      const id = next.row[fields[0]!];
      if (fields.length === 1 && typeof id === 'string') need(reference.resource, id);
    }
  }

  return parts.map(({ table, owner }) => {
    const ids = needed.get(owner?.table ?? table.name);
    const column = owner?.column ?? 'id';
    const rows =
      ofEvents.get(table.name) ?? table.rows.filter((row) => ids?.has(String(row[column])) ?? true);
    return { ...table, rows };
  });
}

/** The table that a row is part of, by the first column of its key; null for what stands alone. */
function ownerOf({ primaryKey }: DataTable): { table: string; column: string } | null {
  const [column = ''] = primaryKey;
  const owner = /^(event|place|actor|source|corridor)_id$/.exec(column)?.[1];
  return owner === undefined ? null : { table: `${owner}s`, column };
}
