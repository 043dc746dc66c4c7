import type { ScreenBox } from '@/lib/geo/screen-box';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export const distance = (one: Pixel, other: Pixel) => Math.hypot(one.x - other.x, one.y - other.y);

export const contains = ({ left, top, right, bottom }: ScreenBox, { x, y }: Pixel) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Where along a segment something begins and ends: 0 is its start, 1 its end. */
export type Interval = readonly [from: number, to: number];

/** The part of a segment that lies in a box (Liang & Barsky 1984); null when none does. */
export function partInBox(start: Pixel, end: Pixel, box: ScreenBox): Interval | null {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const sides = [
    [-dx, start.x - box.left],
    [dx, box.right - start.x],
    [-dy, start.y - box.top],
    [dy, box.bottom - start.y],
  ] as const;
  let [from, to] = [0, 1];
  for (const [outwards, room] of sides) {
    if (outwards === 0) {
      if (room < 0) return null;
    } else if (outwards < 0) from = Math.max(from, room / outwards);
    else to = Math.min(to, room / outwards);
  }
  return from < to ? [from, to] : null;
}

export const pixelBetween = (start: Pixel, end: Pixel, share: number): Pixel => ({
  x: start.x + (end.x - start.x) * share,
  y: start.y + (end.y - start.y) * share,
});
