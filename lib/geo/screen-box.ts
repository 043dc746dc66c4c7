/** A rectangle of the screen, in pixels from the top left. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The least box round points, x and y by turns. */
export function boundsOf(points: Float64Array): ScreenBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    left = Math.min(left, points[index]!);
    right = Math.max(right, points[index]!);
    top = Math.min(top, points[index + 1]!);
    bottom = Math.max(bottom, points[index + 1]!);
  }
  return { left, top, right, bottom };
}

export const touches = (one: ScreenBox, other: ScreenBox): boolean =>
  one.left <= other.right &&
  other.left <= one.right &&
  one.top <= other.bottom &&
  other.top <= one.bottom;

export const grown = ({ left, top, right, bottom }: ScreenBox, by: number): ScreenBox => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Whether two lists have the same boxes in the same order. */
export const areSameBoxes = (one: readonly ScreenBox[], other: readonly ScreenBox[]): boolean =>
  one.length === other.length &&
  one.every(({ left, top, right, bottom }, index) => {
    const box = other[index]!;
    return box.left === left && box.top === top && box.right === right && box.bottom === bottom;
  });

/** Whether a segment comes into a box, or nearer to it than `margin`: by the axis that may separate them. */
export function meetsBox(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  { left, top, right, bottom }: ScreenBox,
  margin: number,
): boolean {
  const west = left - margin;
  const east = right + margin;
  const north = top - margin;
  const south = bottom + margin;
  if ((x0 < west && x1 < west) || (x0 > east && x1 > east)) return false;
  if ((y0 < north && y1 < north) || (y0 > south && y1 > south)) return false;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const aside = dx * ((north + south) / 2 - y0) - dy * ((west + east) / 2 - x0);
  const reach = (Math.abs(dx) * (south - north) + Math.abs(dy) * (east - west)) / 2;
  return Math.abs(aside) <= reach;
}

/** The point of a segment that is nearest to x, y: 0 is the segment's start, 1 its end. */
export function nearestShare(
  x: number,
  y: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy;
  return squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / squared));
}
