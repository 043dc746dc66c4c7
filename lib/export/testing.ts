import { unzipSync } from 'fflate';
import { readRecord } from '@/lib/record/read-record';
import type { Row } from './data-package-columns';
import { tablesOf } from './data-package';
import type { DataTable } from './data-package-table';
import { unhurried } from './files/slices';
import type { RecordTables } from './record-tables';
import { viewTables, type ViewTables } from './view-tables';

export const shippedRecord = await readRecord('data');

/** The shipped record as tables, once for all tests. */
export const shippedTables: RecordTables = {
  version: '1.2.3+test',
  tables: tablesOf(shippedRecord),
};

/** Everything that a format has to quote, escape, guard or leave alone. */
export const HARD_TEXTS = [
  '=HYPERLINK("https://example.org";"press")',
  '@SUM(A1)',
  '+1',
  '-5',
  '"quoted", with ; and \t tab',
  'two\nlines\r\nthree',
  'Hội nghị thượng đỉnh Hà Nội',
  '평양 정상회담',
  'Улаанбаатар, Встреча',
  ' spaces around ',
  '<b>&amp;</b>',
  '0012',
  '1e5',
  'TRUE',
  'emoji 🇲🇳 and a combining ế',
];

const changed = (table: DataTable, change: (row: Row, index: number) => Row): DataTable => ({
  ...table,
  rows: table.rows.map((row, index) => change(row, index)),
});

/** The shipped record with hard texts for the titles of its first events, one each. */
export const hardTables: RecordTables = {
  ...shippedTables,
  tables: shippedTables.tables.map((table) =>
    table.name === 'event_texts'
      ? changed(table, (row) => {
          const index = shippedRecord.events.findIndex(({ id }) => id === row['event_id']);
          return { ...row, title: HARD_TEXTS[index] ?? row['title']! };
        })
      : table,
  ),
};

export const everyEvent = shippedRecord.events.map(({ id }) => id);

/** The tables of some events of the record, or of all. */
export const viewOf = (
  events: readonly string[] = everyEvent,
  tables: RecordTables = hardTables,
  language: 'en' | 'vi' = 'en',
): Promise<ViewTables> =>
  viewTables(tables, events, { language, site: 'https://atlas.test' }, unhurried());

/** The record many times over, under ids of their own. */
export function manyEvents(count: number): { tables: RecordTables; ids: string[] } {
  const times = Math.ceil(count / everyEvent.length);
  const copies = (row: Row): Row[] =>
    Array.from({ length: times }, (_, copy) => {
      const column = 'event_id' in row ? 'event_id' : 'id';
      return { ...row, [column]: `${String(row[column])}-${copy}` };
    });
  const isOfEvents = ({ name, primaryKey }: DataTable) =>
    name === 'events' || (primaryKey[0] === 'event_id' && name !== 'relations');
  const tables = shippedTables.tables.map((table) =>
    isOfEvents(table) ? { ...table, rows: table.rows.flatMap(copies) } : table,
  );
  const events = tables.find(({ name }) => name === 'events')!;
  const ids = events.rows.slice(0, count).map(({ id }) => String(id));
  return { tables: { ...shippedTables, tables }, ids };
}

/** Files of a zip by name, as text. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, new Uint8Array(file)]),
  );
}

/** Rows as a list of cells, in the order of the columns. */
export const cellsOf = ({ fields, rows }: DataTable) =>
  rows.map((row) => fields.map(({ name }) => row[name] ?? null));
