import { describe, expect, it } from 'vitest';
import type { MapNode } from '@/lib/arcs/nodes';
import { FLAT } from './common-space';
import { MAP_PALETTES } from './map-palette';
import { MARK_LAYOUT, markMesh } from './mark';
import { discRadius, nodeMarks, nodeRadius } from './node-marks';
import { floatsAVertex } from './packed-mesh';

const node = (fields: Partial<MapNode> = {}): MapNode => ({
  id: 'ulaanbaatar',
  position: [106.92, 47.92],
  activity: 10,
  said: 0,
  rings: [],
  venue: null,
  ...fields,
});
const marksOf = (fields: Partial<MapNode>, emphasis = 'plain' as const) =>
  nodeMarks(node(fields), 40, MAP_PALETTES.day, emphasis);

describe('a node', () => {
  it('has an area that grows with its events', () => {
    const grown = (activity: number) => discRadius(activity, 40) - discRadius(0, 40);
    expect(grown(40) / grown(10)).toBeCloseTo(2, 9);
  });

  it('has a ring for each family of events that stay there, one round the other', () => {
    const rings = (['incident', 'statement'] as const).map((family) => ({
      place: 'ulaanbaatar',
      family,
      occurred: true,
      count: 3,
    }));
    const [, inner, outer, disc] = marksOf({ rings });
    expect(outer!.radius).toBeGreaterThan(inner!.radius);
    expect(inner!.radius).toBeGreaterThan(disc!.radius);
    expect(nodeRadius(node({ rings }), 40)).toBeGreaterThan(outer!.radius);
  });

  it('has a diamond where parties met, and an open one where they only might have', () => {
    const diamondOf = (occurred: boolean) =>
      marksOf({ venue: { place: 'ulaanbaatar', occurred } }).find(
        (mark) => mark.shape === 'diamond',
      )!;
    expect(diamondOf(true).fill).toEqual(diamondOf(false).line);
    expect(diamondOf(false).fill).toEqual(diamondOf(true).line);
  });

  it('has a bubble for what was only said there, larger for more, and no disc where that is all', () => {
    const bubbleOf = (said: number) => marksOf({ said }).find(({ shape }) => shape === 'bubble');
    expect(bubbleOf(0)).toBeUndefined();
    expect(bubbleOf(9)!.radius).toBeGreaterThan(bubbleOf(1)!.radius);
    expect(marksOf({ said: 2, activity: 0 }).map(({ shape }) => shape)).toEqual(['bubble']);
  });

  it('has a halo when it is open', () => {
    const plain = marksOf({});
    const open = nodeMarks(node(), 40, MAP_PALETTES.day, 'open');
    expect(open.length).toBe(plain.length + 1);
    expect(open[0]!.radius).toBeGreaterThan(nodeRadius(node(), 40));
  });

  it('fades into the paper, but stays opaque, behind what is open', () => {
    const [dimmed] = nodeMarks(node(), 40, MAP_PALETTES.day, 'dimmed');
    expect(dimmed!.fill[3]).toBe(255);
    expect(dimmed!.fill).not.toEqual(marksOf({})[0]!.fill);
  });
});

it('the mesh of marks is a square of two triangles for each', () => {
  const mesh = markMesh(marksOf({ venue: { place: 'ulaanbaatar', occurred: true } }), FLAT);
  expect(mesh.vertices).toHaveLength(2 * 4 * floatsAVertex(MARK_LAYOUT));
  expect(mesh.indices).toHaveLength(2 * 6);
  expect(Math.max(...mesh.indices)).toBe(7);
});
