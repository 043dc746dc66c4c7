import type { Column, Field, Row } from './data-package-columns';

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A resource of the package: what its columns mean, and its rows. */
export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Row[];
}

interface Definition<T> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly Column<T>[];
  /**
   * Keys of more than one column; those of one are said by the column. A column is in one or the
   * other: the row that a composite key leads to has the link already.
   */
  readonly compositeKeys?: readonly ForeignKey[];
}

/** One row an item. Columns say both the schema and the cells, so that the two cannot part. */
export function dataTable<T>(
  items: readonly T[],
  { columns, compositeKeys = [], ...definition }: Definition<NoInfer<T>>,
): DataTable {
  return {
    ...definition,
    fields: columns.map(({ field }) => field),
    foreignKeys: [
      ...columns.flatMap(({ field, references }) =>
        references === undefined
          ? []
          : [{ fields: [field.name], reference: { resource: references, fields: ['id'] } }],
      ),
      ...compositeKeys,
    ],
    rows: items.map((item) =>
      Object.fromEntries(columns.map(({ field, value }) => [field.name, value(item) ?? null])),
    ),
  };
}

/** The parts of each item with the item that they are of, and their position in it from 1. */
export function partsOf<T, Part>(
  items: readonly T[],
  parts: (item: T) => readonly Part[],
): (Part & { readonly of: T; readonly ordinal: number })[] {
  return items.flatMap((item) =>
    parts(item).map((part, index) => ({ ...part, of: item, ordinal: index + 1 })),
  );
}
