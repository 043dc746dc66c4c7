import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, isSaid } from '@/lib/model/vocabulary';
import {
  beginsIn,
  dateEdges,
  isCertainIn,
  mayBeginIn,
  mayFallIn,
  yearsOfBeginning,
} from '@/lib/time/date-edges';
import { flowTableOfLegs } from './build-flow-table';
import { categoryMask } from './category';
import { UNFILTERED } from './facet-counts';
import { buildFlowCubes } from './flow-cubes';
import type { FlowRow } from './flow-row';
import {
  mayFallCount,
  placeActivity,
  typeCounts,
  visibleEventCount,
  visibleFlows,
  visibleLegs,
  yearWindow,
  type FlowFilter,
} from './flow-selectors';
import { yearBars } from './year-bars';
import { rollUpWhenLarge } from './roll-up';
import { flowFilter, flowRows } from './testing';

/** The definition of "visible", event by event, with nothing clever in it. */
function isVisible(row: FlowRow, filter: FlowFilter): boolean {
  if (filter.types && !filter.types.includes(row.type)) return false;
  if (filter.statuses && !filter.statuses.includes(row.status)) return false;
  if (filter.certainties && !filter.certainties.includes(row.certainty)) return false;
  if (filter.said === 'out' && isSaid(row.kind)) return false;
  if (filter.said === 'only' && !isSaid(row.kind)) return false;
  if (filter.record === 'documents' && row.supplement) return false;
  if (filter.record === 'supplement' && !row.supplement) return false;
  if (filter.from === null && filter.to === null) return true;
  const edges = dateEdges(row);
  if (edges === null) return false;
  const years = { from: filter.from ?? -Infinity, to: filter.to ?? Infinity };
  const isPossible = filter.maybe === 'in';
  if (filter.ongoing === 'out') return (isPossible ? mayBeginIn : beginsIn)(edges, years);
  return (isPossible ? mayFallIn : isCertainIn)(edges, years);
}

const distinctEvents = (rows: readonly FlowRow[]) => new Set(rows.map((row) => row.eventId)).size;

const cubesOf = (rows: FlowRow[]) => buildFlowCubes(flowTableOfLegs(rows));
const rolledUpCubesOf = (rows: FlowRow[]) =>
  buildFlowCubes(rollUpWhenLarge(flowTableOfLegs(rows), 0));

const flowsOf = (cubes: ReturnType<typeof cubesOf>, filter: FlowFilter) =>
  visibleFlows(cubes, categoryMask(filter), yearWindow(filter));

describe.each([
  ['from legs', cubesOf],
  ['from roll-ups', rolledUpCubesOf],
])('the cube %s answers as a walk over all events does', (_, build) => {
  const law = (check: (rows: FlowRow[], filter: FlowFilter) => void) =>
    fc.assert(fc.property(flowRows, flowFilter, check), { numRuns: 300 });

  it('how many events are visible', () => {
    law((rows, filter) => {
      const visible = rows.filter((row) => isVisible(row, filter));
      expect(visibleEventCount(build(rows), filter)).toBe(distinctEvents(visible));
    });
  });

  it('flows between places', () => {
    law((rows, filter) => {
      const flows = flowsOf(build(rows), filter);
      const visible = rows.filter((row) => isVisible(row, filter));
      const flowOf = ({ from, to, family, status, legKind }: FlowRow) => {
        const mutual = legKind === 'mutual';
        const ends = mutual ? [from, to].toSorted() : [from, to];
        return [...ends, family, status === 'occurred', mutual].join();
      };
      expect(flows.length).toBe(new Set(visible.map(flowOf)).size);
      for (const flow of flows) {
        const name = [flow.from, flow.to, flow.family, flow.occurred, flow.mutual].join();
        const legs = visible.filter((row) => flowOf(row) === name);
        expect(flow.count).toBe(distinctEvents(legs));
        const contested = legs.filter((row) => row.certainty === 'contested');
        expect(flow.contestedCount).toBe(distinctEvents(contested));
        const values = new Map(legs.map((row) => [row.eventId, row.value ?? 0]));
        expect(flow.valueUsd).toBe([...values.values()].reduce((sum, value) => sum + value, 0));
      }
    });
  });

  it('events at a place', () => {
    law((rows, filter) => {
      const activity = placeActivity(build(rows), categoryMask(filter), yearWindow(filter));
      const visible = rows.filter((row) => isVisible(row, filter));
      for (const [place, events] of activity) {
        const there = visible.filter((row) => row.from === place || row.to === place);
        expect(events).toBe(distinctEvents(there));
      }
    });
  });

  it('the legend, whose counts do not obey the filter of types itself', () => {
    law((rows, filter) => {
      const visible = rows.filter((row) => isVisible(row, { ...filter, types: null }));
      for (const [type, count] of typeCounts(build(rows), filter)) {
        expect(count).toBe(distinctEvents(visible.filter((row) => row.type === type)));
      }
    });
  });

  it('how many more may be', () => {
    law((rows, filter) => {
      const count = (maybe: FlowFilter['maybe']) =>
        distinctEvents(rows.filter((row) => isVisible(row, { ...filter, maybe })));
      expect(mayFallCount(build(rows), filter)).toBe(count('in') - count('out'));
    });
  });

  it('the timeline: what begins in a year, or may', () => {
    law((rows, filter) => {
      const cubes = build(rows);
      const mask = categoryMask(filter);
      const events = new Map(rows.map((row) => [row.eventId, row]));
      const dated = [...events.values()].flatMap((row) => {
        const edges = dateEdges(row);
        const isShown = isVisible(row, { ...filter, from: null, to: null });
        return edges && isShown ? [{ family: row.family, ...yearsOfBeginning(edges) }] : [];
      });
      const { extent } = cubes;
      const bars = yearBars(cubes, mask);
      for (const bar of bars) {
        const within = (year: number) => Math.min(Math.max(year, extent.first), extent.last);
        const inYear = dated.filter(
          ({ first, last }) => within(first) <= bar.year && within(last) >= bar.year,
        );
        const certain = inYear.filter(({ isCertain }) => isCertain);
        expect(bar.counts).toEqual(
          FAMILIES.map((family) => certain.filter((event) => event.family === family).length),
        );
        expect(bar.mayBegin).toBe(inYear.length - certain.length);
      }
      // Each dated event counts once in all years together, whatever is known of its beginning.
      for (const [index, family] of FAMILIES.entries()) {
        const total = bars.reduce((sum, bar) => sum + bar.counts[index]! + bar.shares[index]!, 0);
        expect(total).toBeCloseTo(dated.filter((event) => event.family === family).length);
      }
    });
  });
});

describe('legs', () => {
  it('are just those that the filter lets through', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const legs = visibleLegs(cubesOf(rows), categoryMask(filter), yearWindow(filter));
        const expected = rows.flatMap((row, index) => (isVisible(row, filter) ? [index] : []));
        expect(legs).toEqual(expected);
      }),
    );
  });
});

describe('an empty record', () => {
  it('has no year, no flow and no event', () => {
    const cubes = cubesOf([]);
    const filter: FlowFilter = { ...UNFILTERED, from: 2000 };
    expect(flowsOf(cubes, filter)).toEqual([]);
    expect(visibleEventCount(cubes, filter)).toBe(0);
    expect(yearBars(cubes, categoryMask(filter))).toEqual([]);
  });
});
