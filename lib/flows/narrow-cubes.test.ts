import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { categoryMask } from './category';
import { buildFlowCubes } from './flow-cubes';
import { visibleEventCount, visibleFlows, yearWindow } from './flow-selectors';
import { narrowCubes } from './narrow-cubes';
import { flowFilter, flowRows } from './testing';

it('answers as cubes built of those events alone would, on the axis of the whole', () => {
  fc.assert(
    fc.property(flowRows, flowFilter, fc.func(fc.boolean()), (rows, filter, isKept) => {
      const whole = buildFlowCubes(flowTableOfLegs(rows));
      const kept = new Set(whole.table.eventIds.filter((id) => isKept(id)));
      const narrow = narrowCubes(whole, kept);
      const alone = buildFlowCubes(flowTableOfLegs(rows.filter((row) => kept.has(row.eventId))));
      expect(narrow.extent).toEqual(whole.extent);
      expect(visibleEventCount(narrow, filter)).toBe(visibleEventCount(alone, filter));
      const flows = (cubes: typeof whole) =>
        visibleFlows(cubes, categoryMask(filter), yearWindow(filter)).toSorted((one, other) =>
          one.key < other.key ? -1 : 1,
        );
      expect(flows(narrow)).toEqual(flows(alone));
    }),
  );
});
