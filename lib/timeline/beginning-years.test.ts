import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { categoryMask } from '@/lib/flows/category';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleLegs } from '@/lib/flows/flow-selectors';
import { flowFilter, flowRows } from '@/lib/flows/testing';
import { yearBeginnings } from './beginning-years';

it('the axis of the timeline counts each dated event once', () => {
  fc.assert(
    fc.property(flowRows, flowFilter, (rows, filter) => {
      const cubes = buildFlowCubes(flowTableOfLegs(rows));
      const dated = visibleLegs(cubes, categoryMask(filter), null)
        .map((leg) => rows[leg]!)
        .filter(({ edtf }) => edtf !== null);
      const total = yearBeginnings(cubes, filter).reduce((sum, { count }) => sum + count, 0);
      expect(total).toBeCloseTo(new Set(dated.map(({ eventId }) => eventId)).size);
    }),
  );
});
