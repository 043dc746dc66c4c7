import initSqlJs from 'sql.js';
import { columnsTable } from '../columns-table';
import type { Field } from '../data-package-columns';
import type { DataTable } from '../data-package-table';
import type { RecordTables } from '../record-tables';

const TYPES: Readonly<Record<Field['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  array: 'TEXT',
  object: 'TEXT',
};

/**
 * The whole record as one SQLite file: the tables of the data package with their keys and foreign keys, and
 * `columns`, which says what each column means. For Node: the engine reads its WebAssembly beside itself.
 */
export async function sqliteFile({
  tables,
  version,
}: RecordTables): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run('BEGIN');
    for (const table of [...tables, columnsTable(tables)]) {
      database.run(createTable(table));
      const { fields, rows } = table;
      const insert = database.prepare(
        `INSERT INTO ${quoted(table.name)} VALUES (${fields.map(() => '?').join(', ')})`,
      );
      for (const row of rows) {
        insert.run(
          fields.map(({ name }) => {
            const cell = row[name] ?? null;
            return typeof cell === 'boolean' ? Number(cell) : cell;
          }),
        );
      }
      insert.free();
    }
    database.run('CREATE TABLE "edition" ("version" TEXT NOT NULL, "licence" TEXT NOT NULL)');
    database.run('INSERT INTO "edition" VALUES (?, ?)', [version, 'CC-BY-4.0']);
    database.run('COMMIT');
    return new Uint8Array(database.export());
  } finally {
    database.close();
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const list = (names: readonly string[]) => names.map(quoted).join(', ');

function createTable({ name, fields, primaryKey, foreignKeys }: DataTable): string {
  const columns = fields.map(({ name: column, type, constraints }) => {
    const values = constraints?.enum?.map((value) => `'${value.replaceAll("'", "''")}'`);
    return [
      quoted(column),
      TYPES[type],
      ...(constraints?.required ? ['NOT NULL'] : []),
      ...(values ? [`CHECK (${quoted(column)} IN (${values.join(', ')}))`] : []),
    ].join(' ');
  });
  const keys = foreignKeys.map(
    (key) =>
      `FOREIGN KEY (${list(key.fields)}) REFERENCES ${quoted(key.reference.resource)} (${list(key.reference.fields)})`,
  );
  const lines = [...columns, `PRIMARY KEY (${list(primaryKey)})`, ...keys];
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`;
}
