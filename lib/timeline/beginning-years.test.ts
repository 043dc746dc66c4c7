import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningYears, yearBeginnings } from './beginning-years';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { categoryMask } from '@/lib/flows/category';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleLegs } from '@/lib/flows/flow-selectors';
import { flowFilter, flowRows } from '@/lib/flows/testing';

describe('the years in which something begins', () => {
  it('are the first years of the events, or of the record where a beginning is open', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const cubes = buildFlowCubes(flowTableOfLegs(rows));
        const expected = visibleLegs(cubes, categoryMask(filter), null)
          .map((leg) => rows[leg]!)
          .filter((row) => row.dated)
          .map(({ earliest }) => (earliest ? Number(earliest.slice(0, 4)) : cubes.extent.first));
        const ordered = [...new Set(expected)].toSorted((one, other) => one - other);
        expect(beginningYears(cubes, filter)).toEqual(ordered);
      }),
    );
  });

  it('together show every dated event', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const cubes = buildFlowCubes(flowTableOfLegs(rows));
        const mask = categoryMask(filter);
        const seen = beginningYears(cubes, filter).flatMap((year) =>
          visibleLegs(cubes, mask, { from: year, to: year }),
        );
        const dated = visibleLegs(cubes, mask, null).filter((leg) => rows[leg]!.dated);
        expect(new Set(seen)).toEqual(new Set(dated));
      }),
    );
  });
});

describe('how events are spread over the years', () => {
  it('counts each where it begins, and none without a beginning', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const cubes = buildFlowCubes(flowTableOfLegs(rows));
        const events = new Map(
          visibleLegs(cubes, categoryMask(filter), null).map((leg) => [
            rows[leg]!.eventId,
            rows[leg]!,
          ]),
        );
        for (const { year, count } of yearBeginnings(cubes, filter)) {
          const begun = [...events.values()].filter(({ earliest }) =>
            earliest?.startsWith(String(year)),
          );
          expect(count).toBe(begun.length);
        }
      }),
    );
  });
});
