import { RADIANS } from '@/lib/geo/sphere';
import { pixelAt, segmentCount, type PixelLine, type PixelStroke } from './pixel-strokes';
import { touches } from '@/lib/geo/screen-box';
import { distance, type Pixel } from './segments';

interface Crossing {
  readonly at: Pixel;
  /** Between the two strokes, 0 to 90 degrees. */
  readonly degrees: number;
}

/** Strokes that share a place meet there: what they do within so many pixels of its node's edge. */
const BESIDE_NODE = 2;

/**
 * Where strokes cross each other, but not where they meet at a place that both join.
 * @param radiusOf of a place's node in pixels, 0 where none is drawn.
 */
export function crossings(
  strokes: readonly PixelStroke[],
  radiusOf: (place: string) => number,
): Crossing[] {
  return strokes.flatMap((one, index) =>
    strokes.slice(index + 1).flatMap((other) => {
      const crossed = one.pieces.flatMap((piece) =>
        other.pieces.flatMap((beside) => crossingsOfLines(piece, beside)),
      );
      if (crossed.length === 0) return crossed;
      const meetings = [one.from, one.to]
        .filter((place) => place === other.from || place === other.to)
        .map((place) => ({ at: endAt(one, place), reach: radiusOf(place) + BESIDE_NODE }));
      return crossed.filter(({ at }) =>
        meetings.every(
          (meeting) => meeting.at === null || distance(at, meeting.at) > meeting.reach,
        ),
      );
    }),
  );
}

const endAt = ({ from, start, end }: PixelStroke, place: string) => (place === from ? start : end);

function crossingsOfLines(one: PixelLine, other: PixelLine): Crossing[] {
  const found: Crossing[] = [];
  if (!touches(one.bounds, other.bounds)) return found;
  for (let a = 0; a < segmentCount(one); a += 1) {
    const [start, end] = [pixelAt(one, a), pixelAt(one, a + 1)];
    if (!segmentTouches(start, end, other.bounds)) continue;
    for (let b = 0; b < segmentCount(other); b += 1) {
      const crossing = crossingOfSegments(start, end, pixelAt(other, b), pixelAt(other, b + 1));
      if (crossing) found.push(crossing);
    }
  }
  // A vertex that lies on the other line belongs to two segments, and is one crossing.
  return found.filter(
    ({ at }, index) => !found.slice(0, index).some((known) => distance(known.at, at) < SAME_POINT),
  );
}

const SAME_POINT = 1e-6;

const segmentTouches = (
  start: Pixel,
  end: Pixel,
  { left, top, right, bottom }: PixelLine['bounds'],
) =>
  Math.min(start.x, end.x) <= right &&
  Math.max(start.x, end.x) >= left &&
  Math.min(start.y, end.y) <= bottom &&
  Math.max(start.y, end.y) >= top;

/** Segments that lie on one line do not cross, however far they overlap. */
function crossingOfSegments(a: Pixel, b: Pixel, c: Pixel, d: Pixel): Crossing | null {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return null;
  const [wx, wy] = [c.x - a.x, c.y - a.y];
  const along = (wx * vy - wy * vx) / cross;
  const beside = (wx * uy - wy * ux) / cross;
  if (along < 0 || along > 1 || beside < 0 || beside > 1) return null;
  return {
    at: { x: a.x + along * ux, y: a.y + along * uy },
    degrees: Math.atan2(Math.abs(cross), Math.abs(ux * vx + uy * vy)) / RADIANS,
  };
}
