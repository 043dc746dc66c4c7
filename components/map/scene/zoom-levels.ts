import { pixelsPerRadian } from '@/lib/geo/mercator';
import { RADIANS } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';

const WHOLE_AT_ZOOM = 3;
const A_LEVEL = 0.16;
const LEAST = 0.62;
const GREATEST = 1.3;

/**
 * From this zoom on, arcs have twice the vertices, and the stations of a corridor are drawn and named.
 * Further out, the stations would cover each other.
 */
export const NEAR_ZOOM = 4.4;

/** From this zoom on, a site is named beside the city that it lies in. */
export const SITE_ZOOM = 5.5;

/** How much of what lies close together can be told apart. */
export type Closeness = 'far' | 'near' | 'close';

/** From here on, courses of corridors are drawn with every vertex. */
const CLOSE_ZOOM = 6.4;

/** How far a course may be drawn off its line, in radians of the Mercator plane. */
export const COURSE_TOLERANCE: Readonly<Record<Closeness, number>> = {
  far: 1 / pixelsPerRadian(3.5),
  near: 1 / pixelsPerRadian(5.5),
  close: 0,
};

/** Pixels across the rails of a corridor. */
export const RAIL_WIDTH: Readonly<Record<Closeness, number>> = { far: 4.2, near: 5, close: 6.5 };

export const closenessAt = (zoom: number): Closeness =>
  zoom >= CLOSE_ZOOM ? 'close' : zoom >= NEAR_ZOOM ? 'near' : 'far';

/**
 * How large lines and nodes are drawn at a zoom: smaller where a phone shows half the world, a little
 * larger near by.
 */
export function sizeScale(zoom: number): number {
  return Math.max(LEAST, Math.min(GREATEST, 1 + (zoom - WHOLE_AT_ZOOM) * A_LEVEL));
}

/** Where a globe is seen from at first. */
const GLOBE_LATITUDE = 40;

/**
 * The zoom that the size of what is seen goes by. A globe is as large at zoom 1 over the middle latitudes
 * as at zoom −2 near a pole, because MapLibre keeps the scale of the flat map in the middle of it.
 */
export function seenZoom(
  { zoom, latitude }: Pick<Camera, 'zoom' | 'latitude'>,
  on: Projection,
): number {
  if (on === 'flat') return zoom;
  return zoom + Math.log2(Math.cos(GLOBE_LATITUDE * RADIANS) / Math.cos(latitude * RADIANS));
}
