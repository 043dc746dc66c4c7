import type { LngLat } from '@/lib/geo/sphere';
import type { Colour } from './flow-line';

export const MARK_SHAPES = ['disc', 'diamond', 'arrowhead'] as const;

/** A sign at a place, measured in pixels at every zoom. */
export interface Mark {
  readonly place: LngLat;
  readonly shape: (typeof MARK_SHAPES)[number];
  /** Pixels from the middle to the edge; for an arrowhead, half its length. */
  readonly radius: number;
  readonly fill: Colour;
  readonly line: Colour;
  readonly lineWidth: number;
  /** For an arrowhead: a place on the way, which it points away from. */
  readonly comingFrom?: LngLat;
  /** For an arrowhead: pixels between its tip and the place, where the node's disc is. */
  readonly standOff?: number;
}

export interface MarkInstances {
  readonly count: number;
  readonly place: Float32Array;
  readonly shape: Float32Array;
  readonly fill: Uint8ClampedArray;
  readonly line: Uint8ClampedArray;
}

export function markInstances(marks: readonly Mark[]): MarkInstances {
  return {
    count: marks.length,
    place: Float32Array.from(
      marks.flatMap(({ place, comingFrom }) => [...place, ...(comingFrom ?? place)]),
    ),
    shape: Float32Array.from(
      marks.flatMap(({ shape, radius, lineWidth, standOff }) => [
        MARK_SHAPES.indexOf(shape),
        radius,
        lineWidth,
        standOff ?? 0,
      ]),
    ),
    fill: Uint8ClampedArray.from(marks.flatMap(({ fill }) => fill)),
    line: Uint8ClampedArray.from(marks.flatMap(({ line }) => line)),
  };
}
