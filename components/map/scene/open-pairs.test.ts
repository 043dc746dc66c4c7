import { describe, expect, it } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { mapContent } from './map-content';
import { openPairs } from './open-pairs';
import type { MapFocus } from './map-focus';
import { leg, NO_CORRIDORS, sampleMap } from './testing';

const { plan } = sampleMap([
  ...['a', 'b', 'c', 'd'].map((id) => leg(id, 'pyongyang', 'ulaanbaatar')),
  ...['e', 'f', 'g', 'h'].map((id) => leg(id, 'seoul', 'ulaanbaatar')),
  leg('i', 'seoul', 'ulaanbaatar', { family: 'trade', type: 'barter' }),
  leg('j', 'pyongyang', 'ulaanbaatar', { family: 'trade', type: 'barter' }),
  leg('k', 'washington', 'seoul'),
]);
const content = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 3);
const openedBy = (focus: Partial<MapFocus>, closeness: 'far' | 'near' = 'far') =>
  openPairs(content, { open: null, highlight: null, hovered: null, ...focus }, closeness);
const SINGLE = 'seoul~washington';
const NORTH = 'pyongyang~ulaanbaatar';
const SOUTH = 'seoul~ulaanbaatar';

describe('the pairs that stand open', () => {
  it('are those of one arc, while the reader attends to nothing', () => {
    expect(openedBy({})).toEqual(new Set([SINGLE]));
  });

  it('are those of a place that is pointed at or open', () => {
    const place = { kind: 'place', id: 'seoul' } as const;
    expect(openedBy({ hovered: place })).toEqual(new Set([SINGLE, SOUTH]));
    expect(openedBy({ open: place })).toEqual(new Set([SINGLE, SOUTH]));
  });

  it('are the pair that is pointed at, as a ribbon or by one of its arcs', () => {
    const arc = content.arcs.find(({ pair }) => pair === NORTH)!;
    expect(
      openedBy({ hovered: { kind: 'pair', pair: NORTH, from: 'pyongyang', to: 'ulaanbaatar' } }),
    ).toEqual(new Set([SINGLE, NORTH]));
    expect(openedBy({ hovered: { kind: 'arc', arc } })).toEqual(new Set([SINGLE, NORTH]));
  });

  it('are those of an event in the list', () => {
    expect(openedBy({ highlight: { kind: 'event', id: 'a' } })).toEqual(new Set([SINGLE, NORTH]));
    const told = { kind: 'told', events: new Set(['a', 'unknown']) } as const;
    expect(openedBy({ highlight: told })).toEqual(new Set([SINGLE, NORTH]));
  });

  it('are none of a family, which is lit in the ribbons', () => {
    expect(openedBy({ highlight: { kind: 'family', family: 'visit' } })).toEqual(new Set([SINGLE]));
  });

  it('are all where the map is near, or the arcs are few', () => {
    expect(openedBy({}, 'near')).toBe('all');
    const few = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 30);
    expect(openPairs(few, { open: null, highlight: null, hovered: null }, 'far')).toBe('all');
  });
});
