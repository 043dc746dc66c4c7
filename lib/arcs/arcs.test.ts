import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { arcsOf, type Arc } from './arcs';
import { flowSelection } from '@/lib/view/selection';
import { openArcs } from './open-arcs';
import { arcPlan, mapPlan } from './map-plan';
import { SEGMENT_BUDGET } from './arc-shape';
import { ringsOf, venuesOf } from './nodes';
import { yearsOfArc } from './arcs-years';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { categoryMask } from '@/lib/flows/category';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import { narrowCubes } from '@/lib/flows/narrow-cubes';
import {
  visibleEventCount,
  visibleFlows,
  yearWindow,
  type FlowFilter,
} from '@/lib/flows/flow-selectors';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';
import { flowFilter, flowRow, flowRows } from '@/lib/flows/testing';

const POSITIONS = new Map<string, LngLat>([
  ['ulaanbaatar', [106.92, 47.92]],
  ['pyongyang', [125.75, 39.03]],
  ['seoul', [126.98, 37.57]],
  ['hanoi', [105.85, 21.03]],
]);

const row = (eventId: string, fields: Partial<FlowRow> = {}) => flowRow({ eventId, ...fields });
const several = (count: number, fields: Partial<FlowRow> = {}) =>
  Array.from({ length: count }, (_, index) => row(`event-${index}`, fields));
const planOf = (rows: FlowRow[]) => arcPlan(buildFlowCubes(flowTableOfLegs(rows)), POSITIONS);
const singles = (arcs: Arc[]) => arcs.filter((arc) => arc.eventId !== null);

describe('arcs', () => {
  it('fan out while they are few, and join a flow with its count when they are many', () => {
    expect(arcsOf(planOf(several(3)), UNFILTERED, null).map((arc) => arc.eventId)).toEqual([
      'event-0',
      'event-1',
      'event-2',
    ]);
    const [flow, ...others] = arcsOf(planOf(several(4)), UNFILTERED, null);
    expect(others).toEqual([]);
    expect(flow).toMatchObject({ key: 'pyongyang~ulaanbaatar~visit', count: 4, eventId: null });
  });

  it('fan out when their pair is opened, from whichever side', () => {
    const open = { kind: 'pair', places: ['pyongyang', 'ulaanbaatar'] } as const;
    const arcs = arcsOf(planOf(several(9)), UNFILTERED, open);
    expect(singles(arcs)).toHaveLength(9);
    expect(new Set(arcs.map((arc) => arc.curve.bow)).size).toBe(9);
  });

  it('fan out one flow when it is opened, and leave its pair as it is', () => {
    const answers = several(9, { from: 'ulaanbaatar', to: 'pyongyang' });
    const rows = [...several(9), ...answers.map((r) => ({ ...r, eventId: `${r.eventId}-answer` }))];
    const identity = { from: 'pyongyang', to: 'ulaanbaatar', family: 'visit' } as const;
    const open = flowSelection({ ...identity, mutual: false, occurred: true });
    const arcs = arcsOf(planOf(rows), UNFILTERED, open);
    expect(singles(arcs)).toHaveLength(9);
    expect(openArcs(arcs, open, planOf(rows).cubes)).toEqual(singles(arcs));
  });

  it('fan out the flow of an opened event, and no other', () => {
    const rows = [
      ...several(5),
      ...several(5, { to: 'hanoi' }).map((r) => ({ ...r, eventId: `${r.eventId}-h` })),
    ];
    const arcs = arcsOf(planOf(rows), UNFILTERED, { kind: 'event', id: 'event-2' });
    expect(singles(arcs)).toHaveLength(5);
    expect(openArcs(arcs, { kind: 'event', id: 'event-2' }, planOf(rows).cubes)).toHaveLength(1);
  });

  it('stay a flow in an opened pair with more events than can be told apart', () => {
    const open = { kind: 'pair', places: ['pyongyang', 'ulaanbaatar'] } as const;
    expect(arcsOf(planOf(several(25)), UNFILTERED, open)).toHaveLength(1);
  });

  it('have the status of their events, or none in particular where those differ', () => {
    const outcomes = (rows: FlowRow[]) =>
      arcsOf(planOf(rows), UNFILTERED, null).map(({ outcome }) => outcome);
    expect(outcomes([row('one', { status: 'declined' })])).toEqual(['declined']);
    expect(outcomes(several(5, { status: 'planned' }))).toEqual(['planned']);
    expect(outcomes([...several(4, { status: 'planned' }), row('no', { status: 'declined' })])).toEqual(['unrealised']); // prettier-ignore
  });

  it('leave out what was only said until it is asked for, or opened', () => {
    const plan = planOf([row('visit'), row('advice', { kind: 'proposal', type: 'position' })]);
    const filter: FlowFilter = { ...UNFILTERED, said: 'out' };
    const ids = (asked: FlowFilter, open: string | null) =>
      arcsOf(plan, asked, open === null ? null : { kind: 'event', id: open })
        .flatMap(({ eventId }) => eventId ?? [])
        .toSorted();
    expect(ids(filter, null)).toEqual(['visit']);
    expect(ids(UNFILTERED, null)).toEqual(['advice', 'visit']);
    expect(ids(filter, 'advice')).toEqual(['advice', 'visit']);
    expect(ids({ ...filter, from: 2020 }, 'advice')).toEqual([]);
  });

  it('hold one arc for an event that goes the same way twice', () => {
    const rows = [row('back-again'), row('back-again', { legOrdinal: 2 })];
    expect(arcsOf(planOf(rows), UNFILTERED, null)).toHaveLength(1);
  });

  it('keep their curve while years and families come and go', () => {
    const rows = [
      ...several(1),
      row('summit', {
        family: 'meeting',
        type: 'summit',
        earliest: '2015-01-01',
        latest: '2015-01-01',
      }),
      row('letter', { family: 'correspondence', type: 'letter' }),
    ];
    const plan = planOf(rows);
    const bowOfLetter = (filter: FlowFilter) =>
      arcsOf(plan, filter, null).find((arc) => arc.eventId === 'letter')?.curve.bow;
    expect(bowOfLetter({ ...UNFILTERED, from: 2013, to: 2013 })).toBe(bowOfLetter(UNFILTERED));
    expect(bowOfLetter({ ...UNFILTERED, types: ['letter'] })).toBe(bowOfLetter(UNFILTERED));
  });

  it('draw trade as wide as its value, and without a value as not quantified', () => {
    const trade = { family: 'trade', type: 'trade-flow', unit: 'USD' } as const;
    const plan = planOf([
      row('large', { ...trade, value: 100 }),
      row('small', { ...trade, value: 4 }),
      row('unknown', { ...trade, value: null }),
    ]);
    const [large, small, unknown] = arcsOf(plan, UNFILTERED, null);
    expect(large!.widthPixels).toBeGreaterThan(small!.widthPixels);
    expect(small!.quantified).toBe(true);
    expect(unknown!.quantified).toBe(false);
    // The scale is the record's, not the view's.
    const alone = arcsOf(plan, { ...UNFILTERED, from: 2013, to: 2013 }, null);
    expect(alone.map((arc) => arc.widthPixels)).toEqual(
      [large, small, unknown].map((arc) => arc!.widthPixels),
    );
  });

  it('have no arc for a place that is not on the map', () => {
    expect(arcsOf(planOf([row('lost', { to: 'atlantis' })]), UNFILTERED, null)).toEqual([]);
  });
});

describe('laws of arcs', () => {
  it('count each visible event between two places, and stay within the budget', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const between = rows.filter((leg) => leg.from !== leg.to);
        const plan = planOf(between);
        const arcs = arcsOf(plan, filter, null);
        const flows = visibleFlows(plan.cubes, categoryMask(filter), yearWindow(filter));
        const total = (counts: { count: number }[]) =>
          counts.reduce((sum, { count }) => sum + count, 0);
        expect(total(arcs)).toBe(total(flows));
        expect(total(arcs)).toBeGreaterThanOrEqual(visibleEventCount(plan.cubes, filter));
        expect(new Set(arcs.map((arc) => arc.key)).size).toBe(arcs.length);
        expect(arcs.reduce((sum, arc) => sum + arc.segments, 0)).toBeLessThanOrEqual(
          SEGMENT_BUDGET,
        );
      }),
    );
  });

  it('keep their curves, whatever is filtered, left out of the record or opened', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, fc.integer({ min: 0, max: 30 }), (rows, filter, event) => {
        const whole = buildFlowCubes(flowTableOfLegs(rows));
        const places = whole.table.placeIds.map((id, index) => ({
          id,
          longitude: 100 + 7 * index,
          latitude: 30 + ((13 * index) % 20),
        }));
        const all = arcsOf(mapPlan(whole, places), UNFILTERED, null);
        const curves = new Map(all.map(({ key, curve }) => [key, curve]));
        const [from, to] = [rows[0]?.from ?? '', rows[0]?.to ?? ''];
        const gone = rows[event % Math.max(rows.length, 1)]?.eventId ?? '';
        const kept = rows.map(({ eventId }) => eventId).filter((id) => id !== gone);
        const part = narrowCubes(whole, new Set(kept));
        const shown = [
          ...arcsOf(mapPlan(whole, places), filter, null),
          ...arcsOf(mapPlan(part, places, [], whole), UNFILTERED, null),
          ...arcsOf(mapPlan(whole, places), filter, { kind: 'event', id: gone }),
          ...arcsOf(mapPlan(whole, places), UNFILTERED, { kind: 'pair', places: [from, to] }),
        ];
        for (const { key, curve } of shown) {
          const known = curves.get(key);
          // A flow that is opened or that a filter leaves few events of is drawn as these.
          if (known === undefined) curves.set(key, curve);
          else expect(curve).toEqual(known);
        }
      }),
    );
  });

  it('are flows only, where the server sent roll-ups', () => {
    fc.assert(
      fc.property(flowRows, (rows) => {
        const table = rollUpWhenLarge(flowTableOfLegs(rows), 0);
        const arcs = arcsOf(arcPlan(buildFlowCubes(table), POSITIONS), UNFILTERED, null);
        expect(singles(arcs)).toEqual([]);
      }),
    );
  });
});

describe('the years of an arc', () => {
  it('are those of its own visible events, open and undated ones left out', () => {
    const plan = planOf([
      ...several(4),
      row('late', { earliest: '2016-01-01', latest: '2017-12-31' }),
      row('since', { earliest: '2019-01-01', latest: null }),
      row('undated', { edtf: null, earliest: null, latest: null }),
      row('back', { from: 'ulaanbaatar', to: 'pyongyang', earliest: '1950-01-01' }),
    ]);
    const arc = arcsOf(plan, UNFILTERED, null).find(({ from }) => from === 'pyongyang')!;
    expect(yearsOfArc(plan, UNFILTERED, arc)).toEqual({ first: 2013, last: 2019 });
    expect(yearsOfArc(plan, { ...UNFILTERED, to: 2014 }, arc)).toEqual({ first: 2013, last: 2013 });
  });
});

describe('events in one place', () => {
  const venues = (rows: FlowRow[]) =>
    venuesOf(buildFlowCubes(flowTableOfLegs(rows)), categoryMask(UNFILTERED), null);
  const flows = (rows: FlowRow[]) =>
    visibleFlows(planOf(rows).cubes, categoryMask(UNFILTERED), null);

  it('are rings by family, not arcs', () => {
    const rows = [
      row('speech', { from: 'seoul', to: 'seoul', family: 'statement', type: 'speech' }),
      row('test', { from: 'seoul', to: 'seoul', family: 'incident', type: 'test' }),
    ];
    expect(arcsOf(planOf(rows), UNFILTERED, null)).toEqual([]);
    expect(ringsOf(flows(rows)).map((ring) => ring.family)).toEqual(['incident', 'statement']);
  });

  it('a venue was used when one of its meetings took place', () => {
    const offered = row('offer', {
      family: 'mediation',
      type: 'venue-offered',
      legKind: 'to-venue',
      status: 'considered',
    });
    const held = row('talks', { family: 'meeting', type: 'talks', legKind: 'to-venue' });
    expect(venues([offered])).toEqual([{ place: 'ulaanbaatar', occurred: false }]);
    expect(venues([offered, held])).toEqual([{ place: 'ulaanbaatar', occurred: true }]);
  });

  it('no venue is where somebody only went, or went home', () => {
    expect(venues([row('talks', { family: 'meeting', type: 'talks' })])).toEqual([]);
  });
});
