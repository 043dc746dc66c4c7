import { z } from 'zod';
import type { DataTable } from './data-package-table';

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

/** Body of `/api/v1/export/tables`: the tables of the data package, rows in the order of `fields`. */
export const recordTablesSchema = z.object({
  /** Of the atlas and, after a plus, the record's own hash. */
  version: z.string(),
  tables: z.array(
    z.object({
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
      rows: z.array(z.array(cellSchema)),
    }),
  ),
});
type RawRecordTables = z.infer<typeof recordTablesSchema>;

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

export const tablesOfRaw = ({ version, tables }: RawRecordTables): RecordTables => ({
  version,
  tables: tables.map((table) => ({
    ...table,
    fields: table.fields as DataTable['fields'],
    rows: table.rows.map((row) =>
      Object.fromEntries(table.fields.map(({ name }, index) => [name, row[index] ?? null])),
    ),
  })),
});
