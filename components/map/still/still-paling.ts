import { OF_LENGTH } from '@/lib/arcs/passing';
import { nearestShare } from '@/lib/geo/screen-box';

type Point = readonly [x: number, y: number];

/** A circle in which a line is paler. */
export interface Paling {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** In units of the still map: 24 pixels of the live map's first view on a desktop. */
const SEEMS_TO_JOIN = 20;
/** An end of the line itself stays outside. */
const NEARER_THAN_ENDS = 0.95;

/**
 * The circle round the place that a line passes nearest to, of those that it does not join; null where
 * it is clear of all. A gradient can be round one place only.
 *
 * @param scale how much of the whole map is seen, in width
 */
export function stillPaling(
  line: readonly Point[],
  passed: readonly Point[],
  scale = 1,
): Paling | null {
  const [start, end] = [line[0]!, line.at(-1)!];
  // Of the way from end to end, which is nearly that of the line.
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const nearest = passed
    .map(([x, y]) => {
      const toEnd = Math.min(...[start, end].map(([endX, endY]) => Math.hypot(endX - x, endY - y)));
      const radius = Math.min(SEEMS_TO_JOIN * scale, OF_LENGTH * length, NEARER_THAN_ENDS * toEnd);
      return { x, y, radius, away: distanceTo(line, x, y) };
    })
    .filter(({ away, radius }) => away < radius)
    .toSorted((one, other) => one.away - other.away)[0];
  return nearest ? { x: nearest.x, y: nearest.y, radius: nearest.radius } : null;
}

const distanceTo = (line: readonly Point[], x: number, y: number): number =>
  Math.min(
    ...line.slice(1).map(([x1, y1], index) => {
      const [x0, y0] = line[index]!;
      const share = nearestShare(x, y, x0, y0, x1, y1);
      return Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0));
    }),
  );
