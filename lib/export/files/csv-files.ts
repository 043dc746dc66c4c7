import { spreadsheetCsv } from '@/lib/table/event-csv';
import type { DataTable } from '../data-package-table';
import type { ViewTables } from '../view-tables';
import type { Slices } from './slices';
import { encoded, joinedBytes, type DataFile } from './zip';

export const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Separator = keyof typeof SEPARATORS;

/** A table for a spreadsheet: with a byte order mark, and nothing in it that could run as a formula. */
export async function csvFile(
  { name, fields, rows }: DataTable,
  separator: Separator,
  slices: Slices,
): Promise<DataFile> {
  const delimiter = SEPARATORS[separator];
  const parts = [
    encoded(
      spreadsheetCsv(
        fields.map((field) => field.name),
        [],
        { delimiter },
      ),
    ),
  ];
  await slices.over(rows, (slice) => {
    const cells = slice.map((row) =>
      fields.map((field) => {
        const cell = row[field.name] ?? '';
        return typeof cell === 'boolean' ? String(cell) : cell;
      }),
    );
    parts.push(encoded(spreadsheetCsv(null, cells, { delimiter })));
  });
  return { name: `${name}.csv`, bytes: joinedBytes(parts) };
}

/** Events, legs, figures, places, sources, and what their columns mean. */
export async function csvFiles(
  { tables, columns }: ViewTables,
  separator: Separator,
  slices: Slices,
): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const table of [...Object.values(tables), columns]) {
    files.push(await csvFile(table, separator, slices));
  }
  return files;
}
