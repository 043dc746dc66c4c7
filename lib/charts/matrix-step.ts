export interface MatrixPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a square of states by states, or null for any other key. The diagonal, where
 * a state would meet itself, is stepped over; ends do not wrap.
 */
export function matrixStep(
  key: string,
  { row, column }: MatrixPosition,
  size: number,
): MatrixPosition | null {
  const last = size - 1;
  const ends = (fixed: number, far: boolean) => {
    const end = far ? last : 0;
    return end === fixed ? (far ? last - 1 : 1) : end;
  };
  const along = (from: number, by: number, fixed: number) => {
    const next = from + by === fixed ? from + 2 * by : from + by;
    return next < 0 || next > last ? from : next;
  };
  switch (key) {
    case 'ArrowRight':
      return { row, column: along(column, 1, row) };
    case 'ArrowLeft':
      return { row, column: along(column, -1, row) };
    case 'ArrowDown':
      return { row: along(row, 1, column), column };
    case 'ArrowUp':
      return { row: along(row, -1, column), column };
    case 'Home':
    case 'End':
      return { row, column: ends(row, key === 'End') };
    case 'PageUp':
    case 'PageDown':
      return { row: ends(column, key === 'PageDown'), column };
    default:
      return null;
  }
}
