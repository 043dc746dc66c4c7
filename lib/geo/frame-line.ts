import type { GeoProjection } from 'd3-geo';
import { arcPath } from './arc-path';
import type { LngLat } from './sphere';

/** Pixels from the top left of the frame. */
export type FramePoint = readonly [x: number, y: number];

export interface PointOnLine {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise from the right, as SVG turns. */
  readonly angle: number;
}

const SEGMENTS = 32;

/** The curve of an arc in the frame: the great circle, bowed aside so that the arc back lies beside it. */
export function arcCurve(
  from: LngLat,
  to: LngLat,
  bow: number,
  projection: GeoProjection,
): FramePoint[] {
  const path = arcPath({ from, to, bow }, SEGMENTS);
  return Array.from({ length: SEGMENTS + 1 }, (_, index) =>
    projection([path[2 * index]!, path[2 * index + 1]!]),
  ).filter((point) => point !== null);
}

export const pathOf = (line: readonly FramePoint[]) =>
  line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');

/** The line without the points that lie within `least` pixels of the last one kept; both ends stay. */
export function spacedLine(line: readonly FramePoint[], least: number): readonly FramePoint[] {
  let last = line[0];
  return line.filter((point, index) => {
    const stays =
      index === 0 || index === line.length - 1 || (last && distance(last, point) >= least);
    if (stays) last = point;
    return stays;
  });
}

export function lengthOf(line: readonly FramePoint[]): number {
  return line.slice(1).reduce((sum, point, index) => sum + distance(line[index]!, point), 0);
}

/** The point at a distance along a line, and the direction of the line there. */
export function pointOnLine(line: readonly FramePoint[], along: number): PointOnLine | null {
  let left = along;
  for (let index = 1; index < line.length; index += 1) {
    const [start, end] = [line[index - 1]!, line[index]!];
    const length = distance(start, end);
    if (left <= length && length > 0) {
      const share = left / length;
      const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
      return {
        x: start[0] + share * dx,
        y: start[1] + share * dy,
        angle: (Math.atan2(dy, dx) * 180) / Math.PI,
      };
    }
    left -= length;
  }
  return null;
}

/** Marks at even distances, beginning half a distance from the start. */
export function pointsAlong(line: readonly FramePoint[], spacing: number): PointOnLine[] {
  const count = Math.floor(lengthOf(line) / spacing);
  return Array.from({ length: count }, (_, index) =>
    pointOnLine(line, (index + 0.5) * spacing),
  ).filter((mark) => mark !== null);
}

/** The part of a line between two distances along it. */
export function partOf(line: readonly FramePoint[], from: number, to: number): FramePoint[] {
  const last = line.at(-1);
  // Sums of lengths are rounded, so the end of the line may lie a trifle short of its length.
  const finish = pointOnLine(line, to) ?? (last && { x: last[0], y: last[1] });
  const ends = [pointOnLine(line, from), finish];
  let along = 0;
  const between = line.filter((point, index) => {
    if (index > 0) along += distance(line[index - 1]!, point);
    return along > from && along < to;
  });
  const [start, end] = ends.map((mark) => (mark ? ([mark.x, mark.y] as const) : null));
  return [...(start ? [start] : []), ...between, ...(end ? [end] : [])];
}

const distance = (one: FramePoint, other: FramePoint) =>
  Math.hypot(other[0] - one[0], other[1] - one[1]);
