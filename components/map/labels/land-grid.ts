/** A piece of a state's land on the screen: x and y by turns, the outline first, then what it leaves out. */
export interface SeenLand {
  readonly key: string;
  readonly rings: readonly Float64Array[];
}

/** Whose land lies under each cell of a map, row by row from the top left. */
export interface LandGrid {
  readonly columns: number;
  readonly rows: number;
  /** By cell, an index into `keys`; −1 where there is no land. */
  readonly owner: Int16Array;
  readonly keys: readonly string[];
}

/** Pixels of a cell's side: finer than a letter. */
export const CELL = 8;

/**
 * Land as the tiles of a map give it: in pieces that overlap at the edges of tiles, and reach beyond the
 * screen. As cells they are one area again, cut off where the map ends.
 */
export function landGrid(
  pieces: readonly SeenLand[],
  { width, height }: { readonly width: number; readonly height: number },
): LandGrid {
  const columns = Math.max(Math.floor(width / CELL), 0);
  const rows = Math.max(Math.floor(height / CELL), 0);
  const owner = new Int16Array(columns * rows).fill(-1);
  const keys: string[] = [];
  const indices = new Map<string, number>();
  for (const { key, rings } of pieces) {
    const index = indices.get(key) ?? keys.push(key) - 1;
    indices.set(key, index);
    for (const [row, crossings] of crossingsByRow(rings, rows)) {
      crossings.sort((one, other) => one - other);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const first = Math.max(cellFrom(crossings[pair]!), 0);
        const last = Math.min(cellFrom(crossings[pair + 1]!), columns);
        if (first < last) owner.fill(index, row * columns + first, row * columns + last);
      }
    }
  }
  return { columns, rows, owner, keys };
}

/** The first cell whose middle lies at x or beyond. */
const cellFrom = (x: number) => Math.ceil(x / CELL - 0.5);

/** Where edges of rings cross the middle of each row, as x. */
function crossingsByRow(
  rings: readonly Float64Array[],
  rows: number,
): ReadonlyMap<number, number[]> {
  const byRow = new Map<number, number[]>();
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length;
      const [x0, y0, x1, y1] = [ring[at]!, ring[at + 1]!, ring[next]!, ring[next + 1]!];
      const first = Math.max(cellFrom(Math.min(y0, y1)), 0);
      const last = Math.min(cellFrom(Math.max(y0, y1)), rows);
      for (let row = first; row < last; row += 1) {
        const y = (row + 0.5) * CELL;
        const crossings = byRow.get(row) ?? [];
        crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
        byRow.set(row, crossings);
      }
    }
  }
  return byRow;
}
