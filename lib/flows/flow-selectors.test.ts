import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '@/lib/model/vocabulary';
import { flowTableOfLegs } from './build-flow-table';
import { categoryMask } from './category';
import { buildFlowCubes } from './flow-cubes';
import type { FlowRow } from './flow-row';
import {
  placeActivity,
  typeCounts,
  visibleEventCount,
  visibleFlows,
  visibleLegs,
  yearBars,
  yearWindow,
  type FlowFilter,
} from './flow-selectors';
import { rollUpWhenLarge } from './roll-up';
import { flowFilter, flowRows } from './testing';

/** The definition of "visible", event by event, with nothing clever in it. */
function isVisible(row: FlowRow, filter: FlowFilter): boolean {
  if (filter.types && !filter.types.includes(row.type)) return false;
  if (filter.statuses && !filter.statuses.includes(row.status)) return false;
  if (filter.certainties && !filter.certainties.includes(row.certainty)) return false;
  if (filter.from === null && filter.to === null) return true;
  if (!row.dated) return false;
  const beginsInTime =
    filter.to === null || row.earliest === null || Number(row.earliest.slice(0, 4)) <= filter.to;
  const endsInTime =
    filter.from === null || row.latest === null || Number(row.latest.slice(0, 4)) >= filter.from;
  return beginsInTime && endsInTime;
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
      const flowOf = (row: FlowRow) =>
        [row.from, row.to, row.family, row.status === 'occurred'].join();
      expect(flows.length).toBe(new Set(visible.map(flowOf)).size);
      for (const flow of flows) {
        const name = [flow.from, flow.to, flow.family, flow.occurred].join();
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

  it('the timeline, year by year', () => {
    law((rows, filter) => {
      for (const bar of yearBars(build(rows), categoryMask(filter))) {
        const inYear = { ...filter, from: bar.year, to: bar.year };
        const visible = rows.filter((row) => isVisible(row, inYear));
        expect(bar.counts).toEqual(
          FAMILIES.map((family) => distinctEvents(visible.filter((row) => row.family === family))),
        );
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
    const filter = { from: 2000, to: null, types: null, statuses: null, certainties: null };
    expect(flowsOf(cubes, filter)).toEqual([]);
    expect(visibleEventCount(cubes, filter)).toBe(0);
    expect(yearBars(cubes, categoryMask(filter))).toEqual([]);
  });
});
