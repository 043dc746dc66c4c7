import {
  bool,
  columnFromArray,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
  type Column,
} from '@uwdata/flechette';
import type { Field } from '../data-package-columns';
import type { DataTable } from '../data-package-table';
import type { ViewTables } from '../view-tables';
import type { Slices } from './slices';
import type { DataFile } from './zip';

const typeOf = ({ type }: Field) => {
  if (type === 'boolean') return bool();
  if (type === 'integer') return int32();
  return type === 'number' ? float64() : utf8();
};

/** An Arrow IPC file a table. */
export async function arrowFiles(
  { tables, columns }: ViewTables,
  slices: Slices,
): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const table of [...Object.values(tables), columns]) {
    files.push({ name: `${table.name}.arrow`, bytes: await arrowOf(table, slices) });
  }
  return files;
}

async function arrowOf({ fields, rows }: DataTable, slices: Slices) {
  const cells = fields.map((): unknown[] => []);
  await slices.over(rows, (slice) => {
    for (const row of slice)
      for (const [at, { name }] of fields.entries()) cells[at]!.push(row[name]);
  });
  const made: [string, Column<unknown>][] = [];
  for (const [at, field] of fields.entries()) {
    made.push([field.name, columnFromArray(cells[at]!, typeOf(field))]);
    await slices.pause();
  }
  const bytes = tableToIPC(tableFromColumns(Object.fromEntries(made)), { format: 'file' });
  if (!bytes) throw new Error('no bytes of Arrow');
  return new Uint8Array(bytes);
}
