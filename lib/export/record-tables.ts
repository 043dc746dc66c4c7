import { z } from 'zod';
import type { Row } from './data-package-columns';
import type { DataTable } from './data-package-table';
import type { Slices } from './files/slices';

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const constraintsSchema = z.object({
  required: z.literal(true).optional(),
  unique: z.literal(true).optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'array', 'object']),
  description: z.string(),
  constraints: constraintsSchema.optional(),
});

const tableSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  fields: z.array(fieldSchema).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z.array(
    z.object({
      fields: z.array(z.string()),
      reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
    }),
  ),
});

const rowSchema = z.array(cellSchema);

const tablesWithRows = <Rows extends z.ZodType>(rows: Rows) =>
  z.object({
    /** Of the atlas and, after a plus, the record's own hash. */
    version: z.string(),
    tables: z.array(tableSchema.extend({ rows })),
  });

/** Body of `/api/v1/export/tables`: the tables of the data package, rows in the order of `fields`. */
export const recordTablesSchema = tablesWithRows(z.array(rowSchema));

/** The same before its rows are read. */
const unreadTablesSchema = tablesWithRows(z.array(z.unknown()));

/** The whole record as tables, and which record it is. */
export interface RecordTables {
  readonly version: string;
  readonly tables: readonly DataTable[];
}

export const rawTables = ({ version, tables }: RecordTables) => ({
  version,
  tables: tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => table.fields.map(({ name }) => row[name] ?? null)),
  })),
});

/** An answer of `/api/v1/export/tables`. Its rows are most of it, so that they are read in slices. */
export async function readTables(answer: unknown, slices: Slices): Promise<RecordTables> {
  const { version, tables } = unreadTablesSchema.parse(answer);
  slices.expect(tables.reduce((sum, { rows }) => sum + rows.length, 0));
  const read: DataTable[] = [];
  for (const table of tables) {
    const names = table.fields.map(({ name }) => name);
    const rows: Row[] = [];
    await slices.over(table.rows, (slice) => {
      for (const raw of slice) {
        const cells = rowSchema.parse(raw);
        rows.push(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])));
      }
    });
    read.push({ ...table, rows });
  }
  return { version, tables: read };
}
