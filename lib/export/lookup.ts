import type { Cell, Row } from './data-package-columns';
import type { DataTable } from './data-package-table';

/** Rows by table and by the ids in them, each looked up once. */
export class Lookup {
  readonly #tables: ReadonlyMap<string, DataTable>;
  readonly #groups = new Map<string, Map<Cell, Row[]>>();
  constructor(tables: readonly DataTable[]) {
    this.#tables = new Map(tables.map((table) => [table.name, table]));
  }

  rows(table: string): readonly Row[] {
    return this.#tables.get(table)?.rows ?? [];
  }

  /** Rows of `table` that have `value` in `column`. */
  where(table: string, column: string, value: Cell): readonly Row[] {
    const key = `${table} ${column}`;
    let groups = this.#groups.get(key);
    if (!groups) {
      groups = new Map();
      for (const row of this.rows(table)) {
        const cell = row[column] ?? null;
        const group = groups.get(cell);
        if (group) group.push(row);
        else groups.set(cell, [row]);
      }
      this.#groups.set(key, groups);
    }
    return groups.get(value) ?? [];
  }

  one(table: string, id: Cell): Row | undefined {
    return id === null ? undefined : this.where(table, 'id', id)[0];
  }

  /** The standard name of a place, actor or corridor in the language, or else in English. */
  name(of: 'place' | 'actor' | 'corridor', id: Cell, language: string): string | null {
    if (id === null) return null;
    const standard = this.where(`${of}_names`, `${of}_id`, id).filter(
      ({ kind }) => kind === 'standard',
    );
    const name =
      standard.find((row) => row['language'] === language) ??
      standard.find((row) => row['language'] === 'en') ??
      standard[0];
    return typeof name?.['text'] === 'string' ? name['text'] : String(id);
  }

  /** What a column of the record means, for a column of another table that repeats it. */
  description(table: string, column: string): string {
    const field = this.#tables.get(table)?.fields.find(({ name }) => name === column);
    if (!field) throw new Error(`no column ${table}.${column}`);
    return field.description;
  }
}
