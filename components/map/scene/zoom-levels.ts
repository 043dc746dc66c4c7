const WHOLE_AT_ZOOM = 3;
const A_LEVEL = 0.16;
const LEAST = 0.62;
const GREATEST = 1.3;

/**
 * From this zoom on, arcs have twice the vertices, and the stations of a corridor are drawn and named.
 * Further out, the stations would cover each other.
 */
export const NEAR_ZOOM = 4.4;

/**
 * How large lines and nodes are drawn at a zoom: smaller where a phone shows half the world, a little
 * larger near by.
 */
export function sizeScale(zoom: number): number {
  return Math.max(LEAST, Math.min(GREATEST, 1 + (zoom - WHOLE_AT_ZOOM) * A_LEVEL));
}
