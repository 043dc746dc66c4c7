import { boundsOf, nearestShare } from '@/lib/geo/screen-box';
import type { LngLat } from '@/lib/geo/sphere';
import { pixelOf, type PixelCourse } from './pixel-course';

/** A place that arcs of others should keep off. */
export interface PlaceToPass {
  readonly position: LngLat;
  /** Of the events of the busiest place, 0 to 1. */
  readonly share: number;
}

export interface PlaceInPixels {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** As bench/legibility measures it, and a little more. */
const CLEARANCE = 25;
/** A lean leads a little out of the box round the greatest bows. */
const LEAST_MARGIN = 2 * CLEARANCE;

/** A place with few events, against the busiest. */
const LEAST_WEIGHT = 0.3;

export const placesToPass = (places: readonly PlaceToPass[]): PlaceInPixels[] =>
  places.flatMap(({ position: [longitude, latitude], share }) =>
    // A curve over the Pacific leads to the copy of America in the east.
    [longitude, longitude + 360].map((copy) => {
      const [x, y] = pixelOf([copy, latitude]);
      return { x, y, weight: LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.sqrt(share) };
    }),
  );

/** A place that some course of the pair may pass. */
export interface Obstacle extends PlaceInPixels {
  /** Pixels from where on it is clear of an arc. */
  readonly clear: number;
}

export function placesNear(
  course: PixelCourse,
  greatest: number,
  places: readonly PlaceInPixels[],
): Obstacle[] {
  const outermost = [course(greatest, 0), course(-greatest, 0)];
  const bounds = outermost.map((points) => boundsOf(points));
  const left = Math.min(...bounds.map((box) => box.left)) - LEAST_MARGIN;
  const right = Math.max(...bounds.map((box) => box.right)) + LEAST_MARGIN;
  const top = Math.min(...bounds.map((box) => box.top)) - LEAST_MARGIN;
  const bottom = Math.max(...bounds.map((box) => box.bottom)) + LEAST_MARGIN;
  const [points] = outermost as [Float64Array, Float64Array];
  const last = points.length - 2;
  return places
    .filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
    .map((place) => {
      const toEnd = Math.min(
        Math.hypot(points[0]! - place.x, points[1]! - place.y),
        Math.hypot(points[last]! - place.x, points[last + 1]! - place.y),
      );
      // A place as near to the end itself cannot be kept off; nor can an end.
      return { ...place, clear: Math.min(CLEARANCE, toEnd - 1) };
    })
    .filter(({ clear }) => clear > 0);
}

/** Of a place: 1.5 right over it, 0.5 where an arc just is not clear of it, and then 0. */
export function passCost(points: Float64Array, obstacles: readonly Obstacle[]): number {
  const last = points.length - 2;
  let cost = 0;
  for (const { x, y, weight, clear } of obstacles) {
    let nearest = clear * clear;
    for (let index = 0; index < last; index += 2) {
      const x0 = points[index]!;
      const y0 = points[index + 1]!;
      const x1 = points[index + 2]!;
      const y1 = points[index + 3]!;
      // Most segments are far from the place.
      if ((x0 > x + clear && x1 > x + clear) || (x0 < x - clear && x1 < x - clear)) continue;
      if ((y0 > y + clear && y1 > y + clear) || (y0 < y - clear && y1 < y - clear)) continue;
      const share = nearestShare(x, y, x0, y0, x1, y1);
      const awayX = x - x0 - share * (x1 - x0);
      const awayY = y - y0 - share * (y1 - y0);
      nearest = Math.min(nearest, awayX * awayX + awayY * awayY);
    }
    if (nearest < clear * clear) cost += weight * (1.5 - Math.sqrt(nearest) / clear);
  }
  return cost;
}
