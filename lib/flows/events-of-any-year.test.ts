import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { categoryMask } from './category';
import { eventsOfAnyYear } from './events-of-any-year';
import { buildFlowCubes } from './flow-cubes';
import { visibleLegs } from './flow-selectors';
import { flowFilter, flowRows } from './testing';

it('are the dated events that are visible when no year restricts the view', () => {
  fc.assert(
    fc.property(flowRows, flowFilter, (rows, filter) => {
      const cubes = buildFlowCubes(flowTableOfLegs(rows));
      const dated = visibleLegs(cubes, categoryMask(filter), null)
        .map((leg) => rows[leg]!)
        .filter((row) => row.edtf !== null);
      const ids = new Set(dated.map(({ eventId }) => eventId));
      expect(eventsOfAnyYear(cubes, filter)).toEqual(ids);
    }),
  );
});
