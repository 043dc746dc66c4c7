import { valueComparer, type SortValue } from './event-columns';

export type SortDirection = 'ascending' | 'descending';

/** The column that rows are sorted by, and which way. */
export interface SortOrder {
  readonly key: string;
  readonly direction: SortDirection;
}

/**
 * The order after a press on a heading: numbers begin with the highest and words with the first of
 * the alphabet; another press turns it round.
 */
export function nextOrder(order: SortOrder | null, key: string, numeric: boolean): SortOrder {
  const first = numeric ? 'descending' : 'ascending';
  if (order?.key !== key) return { key, direction: first };
  return { key, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** Rows in the order of a value; equal ones stay as they were, and those without one come last. */
export function sortedRows<Row>(
  rows: readonly Row[],
  order: SortOrder | null,
  valueOf: (row: Row, key: string) => SortValue,
  language: string,
): readonly Row[] {
  if (order === null) return rows;
  const compare = valueComparer(language);
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const values = [valueOf(one, order.key), valueOf(other, order.key)] as const;
    const missing = Number(values[0] === undefined) - Number(values[1] === undefined);
    return missing || (values[0] === undefined ? 0 : sign * compare(...values));
  });
}
