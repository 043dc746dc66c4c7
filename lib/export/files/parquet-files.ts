import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Field } from '../data-package-columns';
import type { DataTable } from '../data-package-table';
import type { ViewTables } from '../view-tables';
import type { Slices } from './slices';
import type { DataFile } from './zip';

const TYPES = {
  boolean: 'BOOLEAN',
  integer: 'INT32',
  number: 'DOUBLE',
} as const satisfies Partial<Record<Field['type'], string>>;

/** A Parquet file a table. Dates stay texts of ISO 8601, as EDTF beside them must. */
export async function parquetFiles(
  { tables, columns }: ViewTables,
  slices: Slices,
): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const table of [...Object.values(tables), columns]) {
    files.push({ name: `${table.name}.parquet`, bytes: await parquetOf(table, slices) });
  }
  return files;
}

async function parquetOf({ fields, rows }: DataTable, slices: Slices) {
  const typed = fields.map(({ name, type }) => ({
    name,
    type: type in TYPES ? TYPES[type as keyof typeof TYPES] : ('STRING' as const),
    nullable: true,
  }));
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({
    columnData: typed.map((column) => ({ ...column, data: [] })),
  });
  const parquet = new ParquetWriter({ writer, schema });
  await slices.over(rows, (slice) => {
    const columnData = typed.map(({ name }) => ({
      name,
      data: slice.map((row) => row[name] ?? null),
    }));
    // No flush is given, so that it is done when it returns.
    void parquet.write({ columnData });
  });
  await parquet.finish();
  return new Uint8Array(writer.getBuffer());
}
