import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { compareFamilies, sharedEvents } from './compare-families';
import { buildFlowCubes } from './flow-cubes';
import { visibleEventCount, visibleEventIds } from './flow-selectors';
import { flowFilter, flowRows } from './testing';

it('counts each event of a column once, in its family', () => {
  fc.assert(
    fc.property(flowRows, flowFilter, flowFilter, (rows, one, other) => {
      const cubes = buildFlowCubes(flowTableOfLegs(rows));
      const columns = [one, other].map((filter) => ({ cubes, filter }));
      const families = compareFamilies(columns);
      columns.forEach(({ filter }, column) => {
        const ids = visibleEventIds(cubes, filter);
        for (const { family, counts } of families) {
          const expected = rows.filter((row) => row.family === family && ids.has(row.eventId));
          expect(counts[column]).toBe(new Set(expected.map(({ eventId }) => eventId)).size);
        }
        const total = families.reduce((sum, { counts }) => sum + counts[column]!, 0);
        expect(total).toBe(visibleEventCount(cubes, filter));
      });
      for (const { counts } of families) expect(Math.max(...counts)).toBeGreaterThan(0);
    }),
  );
});

it('knows what both columns count', () => {
  fc.assert(
    fc.property(flowRows, flowFilter, flowFilter, (rows, one, other) => {
      const cubes = buildFlowCubes(flowTableOfLegs(rows));
      const [first, second] = [one, other].map((filter) => ({ cubes, filter })) as [never, never];
      const [ids, others] = [one, other].map((filter) => visibleEventIds(cubes, filter));
      const union = new Set([...ids!, ...others!]);
      expect(sharedEvents(first, second)).toBe(ids!.size + others!.size - union.size);
    }),
  );
});
