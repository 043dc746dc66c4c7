import type { ScreenBox } from '@/lib/geo/label-placement';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export const distance = (one: Pixel, other: Pixel) => Math.hypot(one.x - other.x, one.y - other.y);

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

export const touches = (one: ScreenBox, other: ScreenBox) =>
  one.left <= other.right &&
  other.left <= one.right &&
  one.top <= other.bottom &&
  other.top <= one.bottom;

export const contains = ({ left, top, right, bottom }: ScreenBox, { x, y }: Pixel) =>
  x >= left && x <= right && y >= top && y <= bottom;

export const grown = ({ left, top, right, bottom }: ScreenBox, by: number): ScreenBox => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

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

/** The point of a segment that is nearest to a pixel: 0 is the segment's start, 1 its end. */
export function nearestShare(start: Pixel, end: Pixel, { x, y }: Pixel): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return 0;
  const share = ((x - start.x) * dx + (y - start.y) * dy) / squared;
  return Math.max(0, Math.min(1, share));
}

export const pixelBetween = (start: Pixel, end: Pixel, share: number): Pixel => ({
  x: start.x + (end.x - start.x) * share,
  y: start.y + (end.y - start.y) * share,
});
