import { describe, expect, it } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { mapPlan } from '@/lib/arcs/map-plan';
import { distanceBetween } from '@/lib/geo/sphere';
import { pairSelection } from '@/lib/view/selection';
import { mapContent } from '../scene/map-content';
import { connectionKey, connectionsAt, middleOf, navigableArcs } from './connections';
import { PathCache } from '../scene/path-cache';
import { NO_CORRIDORS, PLACES, leg, sampleMap } from '../scene/testing';

const rows = [
  ...Array.from({ length: 5 }, (_, index) => leg(`visit-${index}`, 'pyongyang', 'ulaanbaatar')),
  leg('talks', 'seoul', 'ulaanbaatar', { family: 'meeting', type: 'talks' }),
  leg('test', 'pyongyang', 'pyongyang', { family: 'incident', type: 'test' }),
];
const { content, plan, cubes } = sampleMap(rows);

describe('the connections at a place', () => {
  it('are the arcs that touch it, the strongest first', () => {
    const keys = connectionsAt('ulaanbaatar', content.arcs, content).map(connectionKey);
    expect(keys).toEqual(['pyongyang~ulaanbaatar~visit', 'seoul~ulaanbaatar~meeting~talks']);
    expect(connectionsAt('seoul', content.arcs, content)).toHaveLength(1);
    expect(connectionsAt('washington', content.arcs, content)).toEqual([]);
  });

  it('stay the same when one of them is opened and fanned out', () => {
    const open = pairSelection('pyongyang', 'ulaanbaatar');
    const opened = mapContent(plan, UNFILTERED, open, NO_CORRIDORS);
    expect(opened.arcs.length).toBeGreaterThan(content.arcs.length);
    const before = connectionsAt('ulaanbaatar', content.arcs, content).map(connectionKey);
    const after = connectionsAt(
      'ulaanbaatar',
      navigableArcs(plan, UNFILTERED, open, opened.arcs),
      opened,
    );
    expect(after.map(connectionKey)).toEqual(before);
  });

  it('have their middle between their ends', () => {
    const [connection] = connectionsAt('seoul', content.arcs, content);
    const middle = middleOf(connection!, content, new PathCache())!;
    const [from, to] = [plan.positions.get('seoul')!, plan.positions.get('ulaanbaatar')!];
    const whole = distanceBetween(from, to);
    expect(distanceBetween(from, middle)).toBeLessThan(0.65 * whole);
    expect(distanceBetween(middle, to)).toBeLessThan(0.65 * whole);
  });
});

describe('the scales of a part of the record', () => {
  it('are those of the whole', () => {
    const part = sampleMap(rows.slice(4));
    const measured = mapPlan(part.cubes, PLACES, [], cubes);
    expect(measured.greatestActivity).toBe(plan.greatestActivity);
    expect(measured.greatestCount).toBe(5);
    expect(part.plan.greatestCount).toBe(1);
    expect(measured.cubes).toBe(part.cubes);
  });
});
