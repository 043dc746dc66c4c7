import { describe, expect, it } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { arcPath } from '@/lib/geo/arc-path';
import { measuredPath, type MeasuredPath } from '@/lib/geo/nearest-path';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';
import { nodeRadius } from '../layers/node-marks';
import { mapContent } from '../scene/map-content';
import { PathCache } from '../scene/path-cache';
import { NO_CORRIDORS, leg, sampleMap } from '../scene/testing';
import { FINGER, MOUSE, hitTargets, targetsAt, type HitTargets } from './hit-target';

const { content, plan } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang'),
  leg('far', 'washington', 'seoul'),
]);
const targets: HitTargets = {
  ...hitTargets(content, new PathCache()),
  corridors: [{ id: 'rajin', path: measuredPath(Float64Array.of(106, 55, 130, 55)) }],
};
/** About 8 km a pixel: the default view. */
const PIXEL = 0.07 * RADIANS;
const DEGREES_A_PIXEL = 0.07;
const at = (place: LngLat, aim = MOUSE) =>
  targetsAt(place, PIXEL, targets, { openPairs: 'all', closeness: 'near' }, aim);
const arcOf = (eventId: string) => content.arcs.find((arc) => arc.eventId === eventId)!;
const arc = (eventId: string) => ({ kind: 'arc', arc: arcOf(eventId) });
const middle = (eventId: string): LngLat => {
  const path = arcPath(arcOf(eventId).curve, 2);
  return [path[2]!, path[3]!];
};
const north = ([longitude, latitude]: LngLat, pixels: number): LngLat => [
  longitude,
  latitude + pixels * DEGREES_A_PIXEL,
];

describe('what a pointer means', () => {
  it('is a node, before the arcs that end there', () => {
    expect(at([106.95, 47.9])).toEqual([{ kind: 'place', id: 'ulaanbaatar' }]);
  });

  it('is the nearest arc, from a few pixels off', () => {
    expect(at(north(middle('visit'), 3))).toEqual([arc('visit')]);
  });

  it('is a corridor', () => {
    expect(at([118, 55.3])).toEqual([{ kind: 'corridor', id: 'rajin' }]);
  });

  it('is nothing on open ground, nor on the far side of the Earth', () => {
    expect(at([80, 20])).toEqual([]);
    const [longitude, latitude] = middle('visit');
    expect(at([longitude - 180, -latitude])).toEqual([]);
  });
});

/** Straight lines along parallels, so many pixels north of 60° N, each between two places of its own. */
const line = (pixels: number): MeasuredPath => {
  const latitude = 60 + pixels * DEGREES_A_PIXEL;
  return measuredPath(Float64Array.of(100, latitude, 100.5, latitude, 101, latitude));
};
const drawn = (id: string, pair: string, pixels: number) => ({
  arc: {
    ...arcOf('visit'),
    key: id,
    eventId: id,
    pair,
    from: pair.split('~')[0]!,
    to: pair.split('~')[1]!,
    widthPixels: 1,
  },
  path: line(pixels),
});
const HERE: LngLat = [100.5, 60];
const namesAt = (
  arcs: HitTargets['arcs'],
  {
    aim = MOUSE,
    closeness = 'near',
    ...change
  }: Partial<HitTargets> & { aim?: typeof MOUSE; closeness?: 'far' | 'near' } = {},
) =>
  targetsAt(
    HERE,
    PIXEL,
    { ...targets, nodes: [], farNodes: [], corridors: [], arcs, ribbons: [], ...change },
    { openPairs: 'all', closeness },
    aim,
  ).map((target) => {
    if (target.kind === 'arc') return target.arc.key;
    return target.kind === 'pair' ? target.pair : target.id;
  });

describe('what a pointer cannot tell apart', () => {
  it('are arcs as near as the nearest, and not all that could have been hit', () => {
    expect(namesAt([drawn('one', 'a~b', 0), drawn('other', 'c~d', 1.5)])).toEqual(['one', 'other']);
    expect(namesAt([drawn('one', 'a~b', 0), drawn('other', 'c~d', 4)])).toEqual(['one']);
  });

  it('is more for a finger, which reaches further and aims worse', () => {
    const arcs = [drawn('one', 'a~b', 0), drawn('other', 'c~d', 4)];
    expect(namesAt(arcs, { aim: FINGER })).toEqual(['one', 'other']);
    expect(namesAt([drawn('one', 'a~b', 9)])).toEqual([]);
    expect(namesAt([drawn('one', 'a~b', 9)], { aim: FINGER })).toEqual(['one']);
  });

  it('are pairs, of which several arcs count as one', () => {
    const arcs = [drawn('one', 'a~b', 0), drawn('two', 'a~b', 1), drawn('other', 'c~d', -1)];
    expect(namesAt(arcs)).toEqual(['a~b', 'other']);
  });

  it('are the arcs of one pair, where there is no other', () => {
    const arcs = [drawn('one', 'a~b', 0), drawn('two', 'a~b', 1), drawn('three', 'a~b', 5)];
    expect(namesAt(arcs)).toEqual(['one', 'two']);
  });

  it('are an arc and a corridor that lies along it', () => {
    const corridors = [
      { id: 'rajin', path: line(1) },
      { id: 'rajin', path: line(2) },
    ];
    expect(namesAt([drawn('one', 'a~b', 0)], { corridors })).toEqual(['one', 'rajin']);
  });

  it('are a place beside the pointer and what passes by, but not what ends at it', () => {
    const [node] = content.nodes;
    const radius = nodeRadius(node!, content.greatestActivity);
    const beside = { ...node!, position: north(HERE, radius + 1) };
    const arcs = [drawn('passing', 'a~b', 0), drawn('ending', `${node!.id}~z`, 0)];
    expect(namesAt(arcs, { nodes: [beside] })).toEqual(['passing', node!.id]);
    const under = { ...node!, position: north(HERE, radius - 1) };
    expect(namesAt(arcs, { nodes: [under] })).toEqual([node!.id]);
  });
});

describe('a city and the sites in it', () => {
  const { content: sited } = sampleMap([
    leg('reception', 'pyongyang', 'embassy'),
    leg('walk', 'seoul', 'embassy'),
  ]);
  const all = hitTargets(sited, new PathCache());
  const found = (closeness: 'far' | 'near') =>
    targetsAt([126.99, 37.58], PIXEL, { ...all, arcs: [] }, { openPairs: 'all', closeness });

  it('are one far away, and apart near by', () => {
    expect(found('near')).toEqual([{ kind: 'place', id: 'embassy' }]);
    expect(found('far')).toEqual([{ kind: 'place', id: 'seoul' }]);
  });

  const within = (id: string, from: string, to: string, pixels = 0) => {
    const each = drawn(id, 'seoul~seoul', pixels);
    return { ...each, arc: { ...each.arc, from, to } };
  };

  it('have arcs between them near by alone', () => {
    const arcs = [within('walk', 'seoul', 'embassy')];
    expect(namesAt(arcs)).toEqual(['walk']);
    expect(namesAt(arcs, { closeness: 'far' })).toEqual([]);
  });

  it('are one end of a pair, but within the city pairs of their own', () => {
    const toSite = drawn('reception', 'pyongyang~seoul', 0);
    const arcs = [
      { ...toSite, arc: { ...toSite.arc, to: 'embassy' } },
      drawn('visit', 'pyongyang~seoul', 1),
      within('walk', 'seoul', 'embassy', -1),
      within('back', 'embassy', 'seoul', -1),
      within('ride', 'seoul', 'palace', 0.5),
    ];
    const ends = targetsAt(
      HERE,
      PIXEL,
      { ...targets, nodes: [], corridors: [], arcs },
      { openPairs: 'all', closeness: 'near' },
    ).map((target) => (target.kind === 'pair' ? [target.from, target.to] : target));
    expect(ends).toContainEqual(['pyongyang', 'seoul']);
    expect(ends).toContainEqual(['embassy', 'seoul']);
    expect(ends).toHaveLength(3);
  });

  it('are both at the end of what goes to a site', () => {
    const toSite = drawn('reception', 'pyongyang~seoul', 0);
    const arcs = [{ ...toSite, arc: { ...toSite.arc, to: 'embassy' } }];
    for (const node of sited.nodes.filter(({ id }) => id === 'seoul' || id === 'embassy')) {
      const position = north(HERE, nodeRadius(node, content.greatestActivity) + 1);
      expect(namesAt(arcs, { nodes: [{ ...node, position }] })).toEqual([node.id]);
    }
  });
});

describe('in the overview', () => {
  const folded = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 2);
  const overview = hitTargets(folded, new PathCache());
  const NORTH = {
    kind: 'pair',
    pair: 'pyongyang~ulaanbaatar',
    from: 'pyongyang',
    to: 'ulaanbaatar',
  };
  const ribbon = folded.ribbons.find(({ pair }) => pair === NORTH.pair)!;
  const [, , longitude, latitude] = arcPath(ribbon.curve, 2);
  const inOverview = (open: readonly string[]) => ({
    openPairs: new Set(open),
    closeness: 'far' as const,
  });
  const on = (open: readonly string[]) =>
    targetsAt([longitude!, latitude!], PIXEL, overview, inOverview(open));

  it('a ribbon is its pair', () => {
    expect(on([])).toEqual([NORTH]);
  });

  it('a pair that is open stays under the pointer that opened it, though its arcs have left', () => {
    const far = overview.arcs.map(({ arc: each }) => ({ arc: each, path: line(0) }));
    expect(
      targetsAt(
        [longitude!, latitude!],
        PIXEL,
        { ...overview, arcs: far },
        inOverview([NORTH.pair]),
      ),
    ).toEqual([NORTH]);
  });

  it('an open pair is told apart by its arcs', () => {
    expect(targetsAt(middle('visit'), PIXEL, overview, inOverview([NORTH.pair]))).toEqual([
      { kind: 'arc', arc: folded.arcs.find(({ eventId }) => eventId === 'visit') },
    ]);
  });
});
