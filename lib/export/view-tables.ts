import { columnsTable } from './columns-table';
import type { Column, Row } from './data-package-columns';
import { dataTable, type DataTable } from './data-package-table';
import type { Slices } from './files/slices';
import type { Lookup } from './lookup';
import { RecordWords, type WordsOfFile } from './record-words';
import type { RecordTables } from './record-tables';
import { tablesOfEvents } from './tables-of-events';
import {
  eventColumns,
  figureColumns,
  legColumns,
  placeColumns,
  sourceColumns,
} from './view-columns';

export interface ViewTables extends WordsOfFile {
  readonly version: string;
  /** A row an event, a leg, a figure, a place, a source. */
  readonly tables: Readonly<
    Record<'events' | 'legs' | 'figures' | 'places' | 'sources', DataTable>
  >;
  /** A row for each column of these. */
  readonly columns: DataTable;
  /** What of the record is behind it. */
  readonly record: Lookup;
}

/**
 * What a view shows, as tables that can be read by themselves: names beside ids, the words of one
 * language. Made of the record's own tables, with what these say of their columns.
 * @param events ids in the order of the view
 */
export async function viewTables(
  { tables: whole, version }: RecordTables,
  events: readonly string[],
  settings: WordsOfFile,
  slices: Slices,
): Promise<ViewTables> {
  const words = new RecordWords(await tablesOfEvents(whole, new Set(events), slices), settings);
  const { record } = words;
  const names = ['events', 'legs', 'amounts', 'places', 'sources'];
  // Each row is made here, and then written.
  slices.expect(2 * names.reduce((sum, name) => sum + record.rows(name).length, 0));

  const made = async (
    from: string,
    columns: readonly Column<Row>[],
    { name = from, rows = record.rows(from) } = {},
  ): Promise<DataTable> => {
    const { title, description, primaryKey } = words.table(from);
    const definition = { name, title, description, primaryKey, columns };
    const done: Row[] = [];
    await slices.over(rows, (slice) => done.push(...dataTable(slice, definition).rows));
    return { ...dataTable<Row>([], definition), rows: done };
  };
  const inOrder = events.map((id) => record.one('events', id)).filter((row) => row !== undefined);
  const tables = {
    events: await made('events', eventColumns(words), { rows: inOrder }),
    legs: await made('legs', legColumns(words)),
    figures: await made('amounts', figureColumns(words), { name: 'figures' }),
    places: await made('places', placeColumns(words)),
    sources: await made('sources', sourceColumns(words)),
  };
  return { ...settings, version, tables, columns: columnsTable(Object.values(tables)), record };
}
