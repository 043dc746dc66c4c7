import {
  boolean,
  day,
  integer,
  number,
  text,
  type Cell,
  type Column,
  type Row,
} from './data-package-columns';
import type { DataTable } from './data-package-table';
import { Lookup } from './lookup';

/** In which language, and where a reader finds the atlas; null where others cannot open it. */
export interface WordsOfFile {
  readonly language: 'en' | 'vi';
  readonly site: string | null;
}

/** Tables of which a view has rows, so that an id leads to one. */
const IN_FILES: ReadonlySet<string> = new Set(['events', 'places', 'sources']);

const DEFINED_BY = { date: day, boolean, integer, number } as const;

/** Names, addresses and columns of the record, in one language. */
export class RecordWords {
  readonly record: Lookup;
  constructor(
    readonly tables: readonly DataTable[],
    readonly settings: WordsOfFile,
  ) {
    this.record = new Lookup(tables);
  }

  table(name: string): DataTable {
    const found = this.tables.find((table) => table.name === name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  }

  /** Columns of one of the record's own tables as they are there; `note_en as note` under another name. */
  columns(table: string, names: string): Column<Row>[] {
    const { fields, foreignKeys } = this.table(table);
    return names.split(/, */).map((wanted) => {
      const [name, as = name] = wanted.split(' as ');
      const field = fields.find((candidate) => candidate.name === name);
      if (!field || as === undefined) throw new Error(`no column ${table}.${wanted}`);
      const define = DEFINED_BY[field.type as keyof typeof DEFINED_BY] ?? text;
      const column = define<Row>(
        as,
        field.description,
        (row) => row[field.name],
        field.constraints,
      );
      const leadsTo = foreignKeys.find((key) => key.fields.join() === field.name);
      return leadsTo && IN_FILES.has(leadsTo.reference.resource)
        ? { ...column, references: leadsTo.reference.resource }
        : column;
    });
  }

  placeName = (id: Cell | undefined): string | null =>
    this.record.name('place', id ?? null, this.settings.language);

  actorName = (id: Cell | undefined): string | null =>
    this.record.name('actor', id ?? null, this.settings.language);

  sourceTitle = (id: Cell | undefined): Cell =>
    this.record.one('sources', id ?? null)?.['title'] ?? null;

  /** A column with the page of each row in the atlas. */
  address(section: 'events' | 'places' | 'sources'): Column<Row> {
    const { site, language } = this.settings;
    return text('address', 'Its page in the atlas; empty where others cannot open it.', ({ id }) =>
      site === null ? null : `${site}/${language}/${section}/${String(id)}`,
    );
  }
}

/** Values in one cell, each once, with semicolons between them; null for none. */
export const listed = (cells: Iterable<Cell | undefined>): string | null => {
  const values = [...cells].filter((cell) => cell !== null && cell !== undefined && cell !== '');
  return [...new Set(values.map(String))].join('; ') || null;
};
