import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FAMILIES } from '@/lib/model/vocabulary';
import { flowTableOfLegs } from './build-flow-table';
import { buildFlowCubes } from './flow-cubes';
import { flowFilter, flowRows } from './testing';
import { undatedCounts } from './undated-counts';

it('counts the undated events of each family that the filter lets through, each once', () => {
  fc.assert(
    fc.property(flowRows, flowFilter, (rows, { types, statuses, certainties }) => {
      const counts = undatedCounts(buildFlowCubes(flowTableOfLegs(rows)), {
        types,
        statuses,
        certainties,
      });
      const undated = rows.filter(
        (row) =>
          !row.dated &&
          row.legOrdinal === 1 &&
          (types?.includes(row.type) ?? true) &&
          (statuses?.includes(row.status) ?? true) &&
          (certainties?.includes(row.certainty) ?? true),
      );
      expect(counts).toEqual(
        FAMILIES.map((family) => undated.filter((row) => row.family === family).length),
      );
    }),
  );
});
