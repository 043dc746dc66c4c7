import { vertexCount } from '@/lib/geo/path-measure';
import type { CommonSpace } from './common-space';
import { floatsAVertex, type PackedMesh, type VertexLayout } from './packed-mesh';
import { projectedPath, type PassingPath } from './projected-path';

/** Red, green, blue and alpha, each from 0 to 255. */
export type Colour = readonly [number, number, number, number];

/** `opposed-chevrons` point from the middle to both ends: of a line without a direction. */
export const STROKES = [
  'single',
  'diamonds',
  'chevrons',
  'ties',
  'train',
  'opposed-chevrons',
  'crosses',
] as const;
export type Stroke = (typeof STROKES)[number];

/** `outline` did not come about; `dotted-outline` came about, with an amount that nobody knows. */
export const FILLS = ['solid', 'outline', 'dotted-outline'] as const;
export type Fill = (typeof FILLS)[number];

/** How sure it is, read in the middle of the line: inferred fades there, contested has a gap. */
export const MIDDLES = ['whole', 'faded', 'broken'] as const;
export type Middle = (typeof MIDDLES)[number];

/** A line to be drawn: what it looks like, not what it means. */
export interface FlowLine extends PassingPath {
  readonly colour: Colour;
  /** Pixels at the beginning. */
  readonly width: number;
  /** Pixels from the path to the middle of the line, to the left of who goes along it. */
  readonly shift: number;
  /** Whether paper on both sides sets it off from the lines that it crosses. */
  readonly cased: boolean;
  /** Width at the end as a share of that at the beginning. */
  readonly taper: number;
  readonly stroke: Stroke;
  readonly fill: Fill;
  /** On, off, on, off in pixels along the line; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly middle: Middle;
  /** Pulses that run at once; 0 for a line that never moves. */
  readonly pulses: number;
  /** Seconds that a pulse takes from end to end. */
  readonly period: number;
  /** 0 to 1: where in its period the line is at second 0. */
  readonly phase: number;
}

/** The attributes of the shader, in the order that `flowLineMesh` packs them. */
export const FLOW_LINE_LAYOUT = {
  behind: 3,
  here: 3,
  ahead: 3,
  /**
   * −1 or 1; the path's middle longitude, by which the copy of the world is chosen; how far the line is
   * shifted; and 1 if paper sets it off from what it crosses.
   */
  aside: 4,
  /** In common units: how far from the beginning, how long in all, and how far from the places it only passes. */
  distances: 3,
  colours: 4,
  looks: 4,
  dashes: 4,
  motions: 4,
} as const satisfies VertexLayout;

const UNBROKEN = [1, 0, 1, 0] as const;

/** Two vertices, one on each side, for every vertex of a path; two triangles a segment. */
export function flowLineMesh(lines: readonly FlowLine[], space: CommonSpace): PackedMesh {
  const drawn = lines.filter(({ path }) => vertexCount(path) > 1);
  const points = drawn.reduce((sum, line) => sum + projectedPath(line, space).distances.length, 0);
  const vertices = new Float32Array(points * 2 * floatsAVertex(FLOW_LINE_LAYOUT));
  const indices = new Uint32Array((points - drawn.length) * 6);
  let [written, vertex, index] = [0, 0, 0];
  // Written value by value, because this runs at every step of a scrub. An array for each vertex would
  // leave thirty thousand numbers to the garbage collector.
  const write = (values: ArrayLike<number>, start: number, count: number) => {
    for (let offset = 0; offset < count; offset += 1) {
      vertices[written] = values[start + offset]!;
      written += 1;
    }
  };
  for (const line of drawn) {
    const { positions, distances, away, middle } = projectedPath(line, space);
    const last = distances.length - 1;
    const style = styleOf(line);
    for (let point = 0; point <= last; point += 1) {
      const along = [
        -1,
        middle,
        line.shift,
        line.cased ? 1 : 0,
        distances[point]!,
        distances[last]!,
        away[point]!,
      ];
      for (const side of SIDES) {
        along[0] = side;
        // At the ends the vertex itself stands in for the neighbour that is missing.
        write(positions, Math.max(point - 1, 0) * 3, 3);
        write(positions, point * 3, 3);
        write(positions, Math.min(point + 1, last) * 3, 3);
        write(along, 0, along.length);
        write(style, 0, style.length);
      }
      if (point < last) {
        for (const corner of CORNERS) indices[index++] = vertex + corner;
      }
      vertex += 2;
    }
  }
  return { vertices, indices };
}

const SIDES = [-1, 1] as const;
const CORNERS = [0, 1, 2, 1, 3, 2] as const;

/** What is the same all along a line. */
function styleOf(line: FlowLine): number[] {
  const dash = line.dash.length === 0 ? UNBROKEN : line.dash;
  return [
    ...line.colour.map((channel) => channel / 255),
    line.width,
    line.taper,
    STROKES.indexOf(line.stroke),
    FILLS.indexOf(line.fill),
    // A pattern of two lengths is that pattern twice.
    ...(dash.length === 2 ? [...dash, ...dash] : dash),
    line.pulses,
    line.period,
    line.phase,
    MIDDLES.indexOf(line.middle),
  ];
}
