import { RADIANS } from '@/lib/geo/sphere';
import { lengthOf, pixelAt, segmentCount, type PixelLine, type PixelStroke } from './pixel-strokes';
import { pixelBetween, type Pixel } from './segments';

/** A bend is measured between the chords of so many pixels before a point and after it. */
const RUN = 20;
const STEP = 5;

/**
 * The sharpest bend of each stroke, in degrees: 0 for a straight one, 180 for one that turns back. A
 * stroke shorter than two runs has none: it is hardly longer than the nodes at its ends.
 */
export const sharpestBends = (strokes: readonly PixelStroke[]): number[] =>
  strokes
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ pieces }) => Math.max(...pieces.map(sharpestBend)));

function sharpestBend(line: PixelLine): number {
  const points = evenPoints(line);
  const run = RUN / STEP;
  let sharpest = 0;
  for (let index = run; index < points.length - run; index += 1) {
    const [before, at, after] = [points[index - run]!, points[index]!, points[index + run]!];
    sharpest = Math.max(sharpest, turn(before, at, after));
  }
  return sharpest;
}

function turn(before: Pixel, at: Pixel, after: Pixel): number {
  const [ux, uy] = [at.x - before.x, at.y - before.y];
  const [vx, vy] = [after.x - at.x, after.y - at.y];
  return Math.atan2(Math.abs(ux * vy - uy * vx), ux * vx + uy * vy) / RADIANS;
}

/** Points of a line at equal distances of about `STEP` pixels, its ends among them. */
function evenPoints(line: PixelLine): Pixel[] {
  const segments = segmentCount(line);
  let length = 0;
  for (let segment = 0; segment < segments; segment += 1) length += lengthOf(line, segment);
  const steps = Math.max(1, Math.round(length / STEP));
  const points: Pixel[] = [pixelAt(line, 0)];
  let [segment, walked] = [0, 0];
  for (let step = 1; step < steps; step += 1) {
    const goal = (length * step) / steps;
    while (segment < segments - 1 && walked + lengthOf(line, segment) < goal) {
      walked += lengthOf(line, segment);
      segment += 1;
    }
    const share = (goal - walked) / lengthOf(line, segment);
    points.push(pixelBetween(pixelAt(line, segment), pixelAt(line, segment + 1), share));
  }
  return [...points, pixelAt(line, segments)];
}
