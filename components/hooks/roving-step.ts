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

export interface MatrixPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a square of states by states, or null for any other key. The diagonal, where
 * a state would meet itself, is stepped over. Home and End go along the row, page keys along the
 * column.
 */
export function matrixStep(
  key: string,
  { row, column }: MatrixPosition,
  size: number,
): MatrixPosition | null {
  const columns = allBut(row, size);
  const across = rovingStep(key, columns.indexOf(column), size - 1, { arrows: 'horizontal' });
  if (across !== null) return { row, column: columns[across]! };
  const rows = allBut(column, size);
  const down = rovingStep(key, rows.indexOf(row), size - 1, { page: size });
  return down === null ? null : { row: rows[down]!, column };
}

const allBut = (left: number, size: number) =>
  Array.from({ length: size }, (_, index) => index).filter((index) => index !== left);
