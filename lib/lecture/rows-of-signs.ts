interface Rows {
  /** Of a row, in pixels. */
  readonly width: number;
  readonly rows: number;
  /** Between two things in a row. */
  readonly gap: number;
  /** Width of the words that say how many are left out. */
  readonly more: number;
}

/** How many of some things, set one after the other as words are, have room; all or with `more` after them. */
export function howManyFit(widths: readonly number[], rows: Rows): number {
  if (rowsOf(widths, rows) <= rows.rows) return widths.length;
  let count = widths.length - 1;
  while (count > 0 && rowsOf([...widths.slice(0, count), rows.more], rows) > rows.rows) count -= 1;
  return count;
}

function rowsOf(widths: readonly number[], { width, gap }: Rows): number {
  let [row, used] = [0, Infinity];
  for (const one of widths) {
    if (used + gap + one > width) [row, used] = [row + 1, one];
    else used += gap + one;
  }
  return row;
}
