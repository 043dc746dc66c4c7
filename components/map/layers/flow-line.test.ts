import { describe, expect, it } from 'vitest';
import {
  FILLS,
  FLOW_LINE_LAYOUT,
  MIDDLES,
  STROKES,
  flowLineMesh,
  type FlowLine,
} from './flow-line';
import { FLAT, GLOBE } from './common-space';
import { floatsAVertex } from './packed-mesh';

const FLOATS = floatsAVertex(FLOW_LINE_LAYOUT);

const line = (fields: Partial<FlowLine> = {}): FlowLine => ({
  path: Float64Array.of(100, 0, 110, 0, 130, 0),
  passed: [],
  colour: [255, 0, 51, 255],
  width: 4,
  shift: 0,
  cased: true,
  taper: 0.5,
  stroke: 'single',
  fill: 'solid',
  dash: [],
  middle: 'whole',
  pulses: 1,
  period: 3,
  phase: 0.25,
  ...fields,
});

/** Attribute name → its floats at a vertex. */
function vertexOf({ vertices }: { vertices: Float32Array }, vertex: number) {
  let offset = vertex * FLOATS;
  return Object.fromEntries(
    Object.entries(FLOW_LINE_LAYOUT).map(([name, size]) => {
      const values = [...vertices.subarray(offset, offset + size)];
      offset += size;
      return [name, values];
    }),
  );
}

describe('the mesh of flow lines', () => {
  it('has two vertices for each of a path and two triangles for each segment', () => {
    const mesh = flowLineMesh([line(), line()], FLAT);
    expect(mesh.vertices).toHaveLength(2 * 3 * 2 * FLOATS);
    expect(mesh.indices).toHaveLength(2 * 2 * 6);
    expect(Math.max(...mesh.indices)).toBe(11);
  });

  it('never joins the end of a line to the beginning of the next', () => {
    const { indices } = flowLineMesh([line(), line()], FLAT);
    for (let index = 0; index < indices.length; index += 3) {
      const lines = new Set([...indices.subarray(index, index + 3)].map((v) => Math.floor(v / 6)));
      expect(lines.size).toBe(1);
    }
  });

  it('knows the neighbours of a vertex, and at an end itself', () => {
    const mesh = flowLineMesh([line()], FLAT);
    const x = (longitude: number) => ((longitude + 180) / 360) * 512;
    const xs = (vertex: number) => {
      const { behind, here, ahead } = vertexOf(mesh, vertex);
      return [behind, here, ahead].map((position) => position![0]);
    };
    expect(xs(0)).toEqual([x(100), x(100), x(110)].map(Math.fround));
    expect(xs(2)).toEqual([x(100), x(110), x(130)].map(Math.fround));
    expect(xs(5)).toEqual([x(110), x(130), x(130)].map(Math.fround));
    expect(vertexOf(mesh, 2).aside).toEqual([-1, 115, 0, 1]);
    expect(vertexOf(mesh, 3).aside).toEqual([1, 115, 0, 1]);
  });

  it.each([
    ['plane', FLAT, (30 / 360) * 512],
    ['sphere', GLOBE, (30 / 360) * 2 * Math.PI * 256],
  ])('measures the path on the %s', (_, space, length) => {
    const [distance, whole] = vertexOf(flowLineMesh([line()], space), 2).distances!;
    expect(whole).toBeCloseTo(length, 3);
    expect(distance! / whole!).toBeCloseTo(1 / 3, 6);
  });

  it('says in each vertex what the line looks like', () => {
    const mesh = flowLineMesh(
      [line({ stroke: 'ties', fill: 'outline', middle: 'broken', dash: [2, 5] })],
      FLAT,
    );
    const { colours, looks, dashes, motions } = vertexOf(mesh, 3);
    expect(colours!.map((channel) => Math.round(channel * 255))).toEqual([255, 0, 51, 255]);
    expect(looks).toEqual([4, 0.5, STROKES.indexOf('ties'), FILLS.indexOf('outline')]);
    expect(dashes).toEqual([2, 5, 2, 5]);
    expect(motions).toEqual([1, 3, 0.25, MIDDLES.indexOf('broken')]);
  });

  it('leaves out a path of one vertex', () => {
    const mesh = flowLineMesh([line({ path: Float64Array.of(1, 2) }), line()], FLAT);
    expect(mesh.indices).toHaveLength(12);
    expect(Math.max(...mesh.indices)).toBe(5);
  });
});
