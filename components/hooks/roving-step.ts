interface RovingOptions {
  /** Which arrow keys move; a list goes down, a strip either way. */
  readonly arrows?: 'vertical' | 'horizontal' | 'both';
  /** How many the page keys pass over; left out where they are not this focus's keys. */
  readonly page?: number;
}

/**
 * Where a key leads among `count` things of which one has the focus, or null for any other key.
 * Ends do not wrap.
 */
export function rovingStep(
  key: string,
  index: number,
  count: number,
  { arrows = 'vertical', page }: RovingOptions = {},
): number | null {
  if (count === 0) return null;
  const targets: Record<string, number> = {
    ...(arrows !== 'horizontal' && { ArrowDown: index + 1, ArrowUp: index - 1 }),
    ...(arrows !== 'vertical' && { ArrowRight: index + 1, ArrowLeft: index - 1 }),
    ...(page !== undefined && { PageDown: index + page, PageUp: index - page }),
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), count - 1);
}

/** A cell by the ids of its row and its column, which it keeps when the rows change their order. */
export interface MatrixPosition {
  readonly row: string;
  readonly column: string;
}

/**
 * Where a key leads in a table of rows by columns, or null for any other key. Where a row would meet
 * its own column there is no cell, and the step goes over it. Home and End go along the row, page
 * keys along the column.
 */
export function matrixStep(
  key: string,
  { row, column }: MatrixPosition,
  rows: readonly string[],
  columns: readonly string[],
): MatrixPosition | null {
  const inRow = columns.filter((id) => id !== row);
  const across = rovingStep(key, inRow.indexOf(column), inRow.length, { arrows: 'horizontal' });
  if (across !== null) return { row, column: inRow[across]! };
  const inColumn = rows.filter((id) => id !== column);
  const down = rovingStep(key, inColumn.indexOf(row), inColumn.length, { page: rows.length });
  return down === null ? null : { row: inColumn[down]!, column };
}
