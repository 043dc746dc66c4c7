/** A cell of the results: which row, and in it the result (0) or the link to its page (1). */
export interface ResultCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Where an arrow key leads, `null` for back to the field alone, `undefined` for a key that the field
 * itself is to have. Right and left are the caret's, but between a result and its link.
 *
 * @param columns how many cells each row has.
 */
export function resultStep(
  active: ResultCell | null,
  key: string,
  columns: readonly number[],
): ResultCell | null | undefined {
  const last = columns.length - 1;
  const at = (row: number): ResultCell | null =>
    row < 0 || row > last
      ? null
      : { row, column: Math.min(active?.column ?? 0, columns[row]! - 1) };
  if (key === 'ArrowDown') return at(active ? active.row + 1 : 0);
  if (key === 'ArrowUp') return at(active ? active.row - 1 : last);
  if (!active) return undefined;
  if (key === 'ArrowRight' && active.column + 1 < (columns[active.row] ?? 0)) {
    return { ...active, column: active.column + 1 };
  }
  if (key === 'ArrowLeft' && active.column > 0) return { ...active, column: active.column - 1 };
  return undefined;
}
