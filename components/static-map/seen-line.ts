import { geoDistance, type GeoProjection } from 'd3-geo';
import type { LngLat } from '@/lib/geo/sphere';
import type { Frame } from './fitted-projection';
import { globeAngle } from './frame-cap';
import type { FramePoint } from '@/lib/geo/frame-line';

export interface SeenLine {
  readonly points: readonly FramePoint[];
  /** Whether the line's own ends are in view. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

/** Whether a place is on the side of the globe that is seen; always on a flat map. */
export function isFacing(projection: GeoProjection, place: LngLat): boolean {
  const angle = globeAngle(projection);
  if (angle === null) return true;
  const [longitude, latitude] = projection.rotate();
  return geoDistance([-longitude, -latitude], [...place]) <= (angle * Math.PI) / 180;
}

export const isInFrame = (
  [x, y]: FramePoint,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  beyond = 0,
) => x >= -beyond && x <= width + beyond && y >= -beyond && y <= height + beyond;

/**
 * The longest part of a line that is in view: on this side of the globe and inside the frame.
 * @param path longitude and latitude by turns.
 * @param beyond pixels round the frame that count as in view, where the picture cuts what leaves it.
 */
export function seenLine(
  path: Float64Array | readonly number[],
  projection: GeoProjection,
  frame: Pick<Frame, 'width' | 'height'>,
  beyond = 0,
): SeenLine | null {
  const count = path.length / 2;
  let best: { first: number; points: FramePoint[] } | null = null;
  let run: { first: number; points: FramePoint[] } | null = null;
  for (let index = 0; index < count; index += 1) {
    const place: LngLat = [path[2 * index]!, path[2 * index + 1]!];
    const point = isFacing(projection, place) ? projection([...place]) : null;
    if (point === null || !isInFrame(point, frame, beyond)) {
      run = null;
      continue;
    }
    const last = run?.points.at(-1);
    // Over the seam of a flat map a line goes on at the other edge.
    const isTorn = last !== undefined && Math.abs(point[0] - last[0]) > frame.width / 2;
    if (run === null || isTorn) run = { first: index, points: [] };
    run.points.push(point);
    if (best === null || run.points.length > best.points.length) best = run;
  }
  if (best === null || best.points.length < 2) return null;
  return {
    points: best.points,
    hasStart: best.first === 0,
    hasEnd: best.first + best.points.length === count,
  };
}
