import { overlap } from '@/lib/geo/label-placement';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { CELL, type LandGrid } from './land-grid';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A state that wants its name to stand in its land. */
export interface NameInLand {
  readonly key: string;
  /** Of its text on one line, and of the same broken into several. */
  readonly sizes: readonly Size[];
  /** It takes part in what the step speaks of, so it is named wherever there is room at all. */
  readonly isInvolved: boolean;
  /** The middle of where it stood, so that it does not hop. */
  readonly stood?: { readonly x: number; readonly y: number } | undefined;
}

export interface PlacedState {
  /** Index into `sizes`. */
  readonly layout: number;
  readonly box: ScreenBox;
}

/** The share of a name that must lie in its own land. The cells of a coast are coarse, so not quite all. */
const WITHIN = 0.96;
/** What will do for a state that takes part: its middle lies in its land, and this share. */
const MOSTLY_WITHIN = [WITHIN, 0.7, 0.45] as const;
/** The share of the land of others that a name may lie over when it stands beside its own. */
const STRANGE = 0.02;
/** Cells from its land within which a name still stands beside it. */
const BESIDE = 3;
/** Cells of a coast that make a land one by the sea; one alone may be a rounding. */
const LEAST_COAST = 2;
/** Pixels between a name and what else stands on the map, and between it and the edge. */
const MARGIN = 3;
const EDGE = 6;

/**
 * Where the names of states stand: each in the visible part of its land, as near to the middle of it as
 * the names of places let it, or not at all. A state that takes part may also stand across its coast, and
 * in the end on the sea beside it.
 */
export function placeStateNames(
  names: readonly NameInLand[],
  grid: LandGrid,
  taken: readonly ScreenBox[],
): Map<string, PlacedState> {
  const occupied = [...taken];
  const placed = new Map<string, PlacedState>();
  const lands = landsIn(grid);
  const inOrder = names
    .filter(({ key }) => lands.has(key))
    .toSorted(
      (one, other) =>
        Number(other.isInvolved) - Number(one.isInvolved) ||
        lands.get(other.key)!.cells - lands.get(one.key)!.cells,
    );
  const everybody = sums(grid, (owner) => owner !== -1);
  for (const name of inOrder) {
    const found = roomFor(name, lands.get(name.key)!, { grid, everybody, occupied });
    if (!found) continue;
    occupied.push(found.box);
    placed.set(name.key, found);
  }
  return placed;
}

/** Of the part that is seen, in cells. */
interface Land {
  readonly owner: number;
  readonly cells: number;
  /** Cells of its own coast: a name on the sea beside a land without one would be read as another's. */
  readonly coast: number;
  /** In pixels. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly bounds: ScreenBox;
}

/** By key, of all the land that is seen at all. */
function landsIn({ columns, owner, keys }: LandGrid): Map<string, Land> {
  const isSea = (cell: number) => owner[cell] === -1;
  const isBesideSea = (cell: number) => {
    const column = cell % columns;
    return (
      (column > 0 && isSea(cell - 1)) ||
      (column < columns - 1 && isSea(cell + 1)) ||
      isSea(cell - columns) ||
      isSea(cell + columns)
    );
  };
  const all = keys.map(() => ({
    ...{ cells: 0, coast: 0, x: 0, y: 0 },
    ...{ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  }));
  for (const [cell, index] of owner.entries()) {
    const land = all[index];
    if (!land) continue;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    land.cells += 1;
    if (isBesideSea(cell)) land.coast += 1;
    land.x += column;
    land.y += row;
    land.left = Math.min(land.left, column);
    land.right = Math.max(land.right, column);
    land.top = Math.min(land.top, row);
    land.bottom = Math.max(land.bottom, row);
  }
  return new Map(
    all.flatMap(({ cells, coast, x, y, ...bounds }, index) =>
      cells === 0
        ? []
        : [
            [
              keys[index]!,
              {
                ...{ owner: index, cells, coast, bounds },
                middle: { x: (x / cells + 0.5) * CELL, y: (y / cells + 0.5) * CELL },
              },
            ],
          ],
    ),
  );
}

interface Surroundings {
  readonly grid: LandGrid;
  readonly everybody: Sums;
  readonly occupied: readonly ScreenBox[];
}

function roomFor(name: NameInLand, land: Land, around: Surroundings): PlacedState | null {
  const isTooSmall = name.sizes.every(
    ({ width, height }) => land.cells * CELL * CELL < WITHIN * width * height,
  );
  if (isTooSmall && !name.isInvolved) return null;
  const own = sums(around.grid, (owner) => owner === land.owner);
  const tiers = name.isInvolved ? MOSTLY_WITHIN : [WITHIN];
  const from = name.stood ?? land.middle;
  for (const least of tiers) {
    for (const [layout, size] of name.sizes.entries()) {
      const box = nearestBox(size, from, land, own, around, (share, _strange, isMiddleOwn) =>
        least === WITHIN ? share >= least : share >= least && isMiddleOwn,
      );
      if (box) return { layout, box };
    }
  }
  if (!name.isInvolved || land.coast < LEAST_COAST) return null;
  for (const [layout, size] of name.sizes.entries()) {
    const box = nearestBox(
      size,
      from,
      land,
      own,
      around,
      (_share, strange) => strange <= STRANGE,
      BESIDE,
    );
    if (box) return { layout, box };
  }
  return null;
}

type Suits = (ownShare: number, strangeShare: number, isMiddleOwn: boolean) => boolean;

/** The free box nearest to a point that suits, its middle in the bounds of the land or so far beside. */
function nearestBox(
  { width, height }: Size,
  from: { readonly x: number; readonly y: number },
  { bounds }: Land,
  own: Sums,
  { grid, everybody, occupied }: Surroundings,
  suits: Suits,
  beside = 0,
): ScreenBox | null {
  const [right, bottom] = [grid.columns * CELL - EDGE, grid.rows * CELL - EDGE];
  const reachX = beside === 0 ? 0 : beside + Math.ceil(width / 2 / CELL);
  const reachY = beside === 0 ? 0 : beside + Math.ceil(height / 2 / CELL);
  let nearest = { distance: Infinity, box: null as ScreenBox | null };
  for (let row = bounds.top - reachY; row <= bounds.bottom + reachY; row += 1) {
    for (let column = bounds.left - reachX; column <= bounds.right + reachX; column += 1) {
      const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
      const distance = Math.hypot(x - from.x, y - from.y);
      if (distance >= nearest.distance) continue;
      const box = boxRound(x, y, width, height);
      if (box.left < EDGE || box.top < EDGE || box.right > right || box.bottom > bottom) continue;
      const cells = cellsOf(box);
      const all = (cells.right - cells.left) * (cells.bottom - cells.top);
      const mine = within(own, cells);
      const strange = within(everybody, cells) - mine;
      const middle = { left: column, top: row, right: column + 1, bottom: row + 1 };
      if (!suits(mine / all, strange / all, within(own, middle) === 1)) continue;
      if (occupied.some((other) => overlap(box, other, MARGIN))) continue;
      nearest = { distance, box };
    }
  }
  return nearest.box;
}

const boxRound = (x: number, y: number, width: number, height: number): ScreenBox => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const cellsOf = ({ left, top, right, bottom }: ScreenBox): ScreenBox => ({
  left: Math.floor(left / CELL),
  top: Math.floor(top / CELL),
  right: Math.ceil(right / CELL),
  bottom: Math.ceil(bottom / CELL),
});

/** By corner of a cell, how many cells above and left of it count: a box is then four look-ups. */
interface Sums {
  readonly columns: number;
  readonly sums: Uint32Array;
}

function sums({ columns, rows, owner }: LandGrid, counts: (owner: number) => boolean): Sums {
  const wide = columns + 1;
  const all = new Uint32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      if (counts(owner[row * columns + column]!)) inRow += 1;
      all[(row + 1) * wide + column + 1] = all[row * wide + column + 1]! + inRow;
    }
  }
  return { columns: wide, sums: all };
}

function within({ columns, sums: all }: Sums, { left, top, right, bottom }: ScreenBox): number {
  const at = (column: number, row: number) => all[row * columns + column]!;
  return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}
