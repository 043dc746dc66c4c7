import type { LngLat } from '@/lib/geo/sphere';
import type { CommonSpace } from './common-space';
import type { Colour } from './flow-line';
import { squareIndices, type PackedMesh, type VertexLayout } from './packed-mesh';

/** Up to the speech bubble they stand upright; the heads of lines after it look along their line. */
const MARK_SHAPES = [
  'disc',
  'diamond',
  'bubble',
  'arrowhead',
  'angle',
  'dot',
  'bar',
  'cross',
] as const;

/** A sign at a place, measured in pixels at every zoom. */
export interface Mark {
  readonly place: LngLat;
  readonly shape: (typeof MARK_SHAPES)[number];
  /** Pixels from the middle to the edge; for a head, half its length. */
  readonly radius: number;
  readonly fill: Colour;
  readonly line: Colour;
  readonly lineWidth: number;
  /** For a head: a place on the curve, which it points away from. */
  readonly comingFrom?: LngLat;
  /** For a head and a bubble: pixels between its tip and the place, where the node's disc is. */
  readonly standOff?: number;
}

export const MARK_LAYOUT = {
  /** Where it stands, and where it points away from. */
  here: 3,
  behind: 3,
  /** Corner of its square; and its longitude, by which the copy of the world is chosen. */
  cornerAndLongitude: 3,
  shapes: 4,
  fills: 4,
  lines: 4,
} as const satisfies VertexLayout;

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/** A square of two triangles for each mark. */
export function markMesh(marks: readonly Mark[], { positionOf }: CommonSpace): PackedMesh {
  return {
    vertices: Float32Array.from(
      marks.flatMap((mark) => {
        const { place, comingFrom = place, shape, radius, lineWidth, standOff = 0 } = mark;
        const style = [
          MARK_SHAPES.indexOf(shape),
          radius,
          lineWidth,
          standOff,
          ...[...mark.fill, ...mark.line].map((channel) => channel / 255),
        ];
        const ends = [...positionOf(place), ...positionOf(comingFrom)];
        return CORNERS.flatMap((corner) => [...ends, ...corner, place[0], ...style]);
      }),
    ),
    indices: squareIndices(marks.length),
  };
}
