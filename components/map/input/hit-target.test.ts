import { describe, expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import { measuredPath } from '@/lib/geo/nearest-path';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';
import { leg, sampleMap } from '../scene/testing';
import { targetAt, type HitTargets } from './hit-target';

const { content } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang'),
]);
const targets: HitTargets = {
  nodes: content.nodes,
  farNodes: content.farNodes,
  greatestActivity: content.greatestActivity,
  arcs: content.arcs.map((arc) => ({
    arc,
    path: measuredPath(arcPath(arc.curve, arc.segments)),
  })),
  ribbons: content.ribbons.map((ribbon) => ({
    ribbon,
    path: measuredPath(arcPath(ribbon.curve, ribbon.segments)),
  })),
  corridors: [{ id: 'rajin', path: measuredPath(Float64Array.of(106, 55, 130, 55)) }],
};
/** About 8 km a pixel: the default view. */
const PIXEL = 0.07 * RADIANS;
const at = (place: LngLat) => targetAt(place, PIXEL, targets, 'all', 'near');
const [visit] = content.arcs;
const middle = (): LngLat => {
  const path = arcPath(visit!.curve, 2);
  return [path[2]!, path[3]!];
};

describe('far away', () => {
  const { content: sited } = sampleMap([
    leg('reception', 'pyongyang', 'embassy'),
    leg('walk', 'seoul', 'embassy'),
  ]);
  const { nodes, farNodes, greatestActivity } = sited;
  const found = (closeness: 'far' | 'near') =>
    targetAt(
      [126.99, 37.58],
      PIXEL,
      { nodes, farNodes, greatestActivity, arcs: [], ribbons: [], corridors: [] },
      'all',
      closeness,
    );

  it('is the city and not a site in it', () => {
    expect(found('near')).toEqual({ kind: 'place', id: 'embassy' });
    expect(found('far')).toEqual({ kind: 'place', id: 'seoul' });
  });
});

describe('what is under the pointer', () => {
  it('is a node, before the arcs that end there', () => {
    expect(at([106.95, 47.9])).toEqual({ kind: 'place', id: 'ulaanbaatar' });
  });

  it('is the nearest arc, from a few pixels off', () => {
    const [longitude, latitude] = middle();
    expect(at([longitude, latitude + 0.2])).toEqual({ kind: 'arc', arc: visit });
  });

  it('is a corridor', () => {
    expect(at([118, 55.9])).toEqual({ kind: 'corridor', id: 'rajin' });
  });

  it('is nothing on open ground, nor on the far side of the Earth', () => {
    expect(at([80, 20])).toBeNull();
    const [longitude, latitude] = middle();
    expect(at([longitude - 180, -latitude])).toBeNull();
  });
});
