import {
  mercatorDistances,
  sphericalDistances,
  vertexCount,
  type Path,
} from '@/lib/geo/path-measure';

/** Red, green, blue and alpha, each from 0 to 255. */
export type Colour = readonly [number, number, number, number];

export const STROKES = ['single', 'double', 'chevrons', 'ties', 'train'] as const;
export type Stroke = (typeof STROKES)[number];

/** `outline` did not come about; `dotted-outline` came about, with an amount that nobody knows. */
export const FILLS = ['solid', 'outline', 'dotted-outline'] as const;
export type Fill = (typeof FILLS)[number];

/** How sure it is, read in the middle of the line: inferred fades there, contested has a gap. */
export const MIDDLES = ['whole', 'faded', 'broken'] as const;
export type Middle = (typeof MIDDLES)[number];

/** A line to be drawn: what it looks like, not what it means. */
export interface FlowLine {
  readonly path: Path;
  readonly colour: Colour;
  /** Pixels at the beginning. */
  readonly width: number;
  /** Width at the end as a share of that at the beginning. */
  readonly taper: number;
  readonly stroke: Stroke;
  readonly fill: Fill;
  /** On, off, on, off in pixels along the line; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly middle: Middle;
  /** Pulses under way at once; 0 for a line that never moves. */
  readonly pulses: number;
  /** Seconds that a pulse takes from end to end. */
  readonly period: number;
  /** 0 to 1: where in its period the line is at second 0. */
  readonly phase: number;
}

/** One instance a segment, in the attributes of FlowLineLayer; see the fields there. */
export interface FlowLineInstances {
  readonly count: number;
  readonly course: Float32Array;
  readonly flat: Float32Array;
  readonly globe: Float32Array;
  readonly colour: Uint8ClampedArray;
  readonly look: Float32Array;
  readonly dash: Float32Array;
  readonly motion: Float32Array;
}

const UNBROKEN = [1, 0, 1, 0] as const;

export function flowLineInstances(lines: readonly FlowLine[]): FlowLineInstances {
  const count = lines.reduce((sum, line) => sum + Math.max(0, vertexCount(line.path) - 1), 0);
  const instances = {
    count,
    course: new Float32Array(count * 8),
    flat: new Float32Array(count * 3),
    globe: new Float32Array(count * 3),
    colour: new Uint8ClampedArray(count * 4),
    look: new Float32Array(count * 4),
    dash: new Float32Array(count * 4),
    motion: new Float32Array(count * 4),
  };
  let instance = 0;
  for (const line of lines) {
    const segments = Math.max(0, vertexCount(line.path) - 1);
    const flat = mercatorDistances(line.path);
    const globe = sphericalDistances(line.path);
    const dash = line.dash.length === 0 ? UNBROKEN : pair(line.dash);
    const look = [line.width, line.taper, STROKES.indexOf(line.stroke), FILLS.indexOf(line.fill)];
    const motion = [line.pulses, line.period, line.phase, MIDDLES.indexOf(line.middle)];
    for (let segment = 0; segment < segments; segment += 1) {
      instances.course.set(neighbours(line.path, segment), instance * 8);
      instances.flat.set([flat[segment]!, flat[segment + 1]!, flat[segments]!], instance * 3);
      instances.globe.set([globe[segment]!, globe[segment + 1]!, globe[segments]!], instance * 3);
      instances.colour.set(line.colour, instance * 4);
      instances.look.set(look, instance * 4);
      instances.dash.set(dash, instance * 4);
      instances.motion.set(motion, instance * 4);
      instance += 1;
    }
  }
  return instances;
}

/** A pattern of two lengths is that pattern twice. */
const pair = (dash: readonly number[]) => (dash.length === 2 ? [...dash, ...dash] : dash);

/** The segment's two vertices between the one before and the one after; the ends stand in for none. */
function neighbours(path: Path, segment: number): Float64Array {
  const last = vertexCount(path) - 1;
  const before = Math.max(0, segment - 1);
  const after = Math.min(last, segment + 2);
  return Float64Array.of(
    path[2 * before]!,
    path[2 * before + 1]!,
    ...path.subarray(2 * segment, 2 * segment + 4),
    path[2 * after]!,
    path[2 * after + 1]!,
  );
}
