import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { categoryMask } from './category';
import { buildFlowCubes } from './flow-cubes';
import { visibleLegs, yearWindow } from './flow-selectors';
import { flowFilter, flowRows } from './testing';
import { beginningYears } from './year-bars';

describe('the years in which something has begun', () => {
  it('show every dated event to who goes through them: up to each, or one by one with what may be', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const cubes = buildFlowCubes(flowTableOfLegs(rows));
        const mask = categoryMask(filter);
        const isPossible = filter.maybe === 'in';
        const seen = beginningYears(cubes, filter).flatMap((to) =>
          visibleLegs(
            cubes,
            mask,
            yearWindow({ ...filter, from: isPossible ? to : null, to, ongoing: 'in' }),
          ),
        );
        // A doubt may reach beyond the last year of the record, where nobody goes.
        const isReached = (leg: number) =>
          isPossible || cubes.table.latestStartDay[leg]! < Date.UTC(cubes.extent.last + 1) / 864e5;
        const dated = visibleLegs(cubes, mask, null).filter(
          (leg) => rows[leg]!.edtf !== null && isReached(leg),
        );
        expect(new Set(seen)).toEqual(new Set(dated));
      }),
    );
  });
});
