import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import { relationCounts } from '@/lib/flows/relation-counts';
import { flowRow, flowRows } from '@/lib/flows/testing';
import { arcsOf } from './arcs';
import { mapPlan } from './map-plan';
import { ribbonsOf } from './ribbons';

const at = (id: string, longitude: number, latitude: number) => ({ id, longitude, latitude });
const PLACES = [
  at('ulaanbaatar', 106.92, 47.92),
  at('pyongyang', 125.75, 39.03),
  at('seoul', 126.98, 37.57),
  at('hanoi', 105.85, 21.03),
];
const cubesOf = (rows: FlowRow[]) => buildFlowCubes(flowTableOfLegs(rows));
const ribbons = (rows: FlowRow[]) => {
  const cubes = cubesOf(rows);
  const plan = mapPlan(cubes, PLACES);
  return ribbonsOf(plan, UNFILTERED, arcsOf(plan, UNFILTERED, null));
};
const visit = (eventId: string, fields: Partial<FlowRow> = {}) => flowRow({ eventId, ...fields });
const back = { from: 'ulaanbaatar', to: 'pyongyang' };

describe('a ribbon', () => {
  it('is one for each pair of places, whichever way things went, the busiest first', () => {
    const [busiest, other, ...rest] = ribbons([
      visit('there'),
      visit('back', back),
      visit('south', { to: 'hanoi' }),
    ]);
    expect(rest).toEqual([]);
    expect(busiest).toMatchObject({ pair: 'pyongyang~ulaanbaatar', count: 2 });
    expect(other).toMatchObject({ pair: 'hanoi~pyongyang', count: 1 });
  });

  it('counts an event that went there and back once', () => {
    const [ribbon] = ribbons([visit('trip'), visit('trip', { ...back, legOrdinal: 1 })]);
    expect(ribbon).toMatchObject({ count: 1, there: true, back: true });
  });

  it('has a head only where something went', () => {
    expect(ribbons([visit('there')])[0]).toMatchObject({ there: true, back: false });
    expect(ribbons([visit('back', back)])[0]).toMatchObject({ there: false, back: true });
    expect(ribbons([visit('both', { legKind: 'mutual' })])[0]).toMatchObject({
      there: true,
      back: true,
    });
  });

  it('moves both ways where things went both ways, even in one family', () => {
    const [ribbon] = ribbons([visit('a'), visit('b'), visit('c'), visit('d', back)]);
    expect(ribbon!.bands.map(({ direction }) => direction).toSorted()).toEqual(['back', 'there']);
  });

  it('goes to the city of a site, with each event once, and none within a city', () => {
    const cubes = cubesOf([
      visit('to-both', { to: 'hanoi' }),
      visit('to-both', { to: 'embassy', legOrdinal: 2 }),
      visit('to-embassy', { to: 'embassy' }),
      visit('walk', { from: 'hanoi', to: 'embassy' }),
    ]);
    const embassy = { ...at('embassy', 105.83, 21.03), parent: 'hanoi' };
    const plan = mapPlan(cubes, [...PLACES, embassy]);
    const found = ribbonsOf(plan, UNFILTERED, arcsOf(plan, UNFILTERED, null));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ pair: 'hanoi~pyongyang', count: 2, there: false, back: true });
    expect([...plan.layout.courses.keys()].toSorted()).toEqual([
      'embassy~hanoi',
      'hanoi~pyongyang',
    ]);
  });

  it('has at most three colours; smaller families share one', () => {
    const types = ['official-visit', 'bilateral-meeting', 'barter', 'abduction', 'accord'] as const;
    const families = types.flatMap((type, index) =>
      Array.from({ length: 5 - index }, (_, number) => visit(`${type}-${number}`, { type })),
    );
    const [ribbon] = ribbons(families);
    expect(ribbon!.bands.map(({ family }) => family)).toEqual(['visit', 'meeting', null]);
  });

  it('is hollow only where nothing came about', () => {
    const planned = visit('planned', { status: 'planned' });
    expect(ribbons([planned])[0]!.outcome).toBe('planned');
    expect(ribbons([planned, visit('held')])[0]!.outcome).toBe('occurred');
  });

  it('is wider than another with fewer events', () => {
    const [busy, quiet] = ribbons([
      ...Array.from({ length: 9 }, (_, number) => visit(`visit-${number}`)),
      visit('other', { to: 'hanoi' }),
    ]);
    expect(busy!.widthPixels).toBeGreaterThan(quiet!.widthPixels);
  });
});

describe('the ribbons of any record', () => {
  it('have bands that make up the whole, and a pair for each relation', () => {
    fc.assert(
      fc.property(flowRows, (rows) => {
        const cubes = cubesOf(rows);
        const places = cubes.table.placeIds.map((id, index) => at(id, 100 + index, 40));
        const plan = mapPlan(cubes, places);
        const found = ribbonsOf(plan, UNFILTERED, arcsOf(plan, UNFILTERED, null));
        for (const { bands, count } of found) {
          expect(bands.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(new Set(bands.map(({ family }) => family)).size).toBeLessThanOrEqual(3);
          expect(count).toBeGreaterThan(0);
        }
        const pairs = [...relationCounts(cubes, UNFILTERED).values()].map(({ places: two }) =>
          two.join('~'),
        );
        expect(found.map(({ pair }) => pair).toSorted()).toEqual([...new Set(pairs)].toSorted());
      }),
    );
  });
});
