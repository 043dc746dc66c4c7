import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, FAMILIES, STATUSES, isSaid } from '@/lib/model/vocabulary';
import { flowTableOfLegs } from './build-flow-table';
import {
  UNFILTERED,
  certaintyCounts,
  isFiltered,
  recordedValues,
  saidCount,
  statusCounts,
  supplementCount,
  undatedCount,
  undatedCounts,
} from './facet-counts';
import { buildFlowCubes } from './flow-cubes';
import type { FlowRow } from './flow-row';
import { visibleLegs, yearWindow, type FlowFilter } from './flow-selectors';
import { categoryMask } from './category';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { flowFilter, flowRows } from './testing';

const cubesOf = (rows: FlowRow[]) => buildFlowCubes(flowTableOfLegs(rows));

/** visibleLegs walks the events and is itself tested against their plain definition. */
function visibleEvents(rows: FlowRow[], filter: FlowFilter) {
  const legs = visibleLegs(cubesOf(rows), categoryMask(filter), yearWindow(filter));
  return [...new Map(legs.map((leg) => [rows[leg]!.eventId, rows[leg]!])).values()];
}

const law = (check: (rows: FlowRow[], filter: FlowFilter) => void) =>
  fc.assert(fc.property(flowRows, flowFilter, check), { numRuns: 300 });

describe('the counts of a facet obey every filter but its own', () => {
  it('statuses', () => {
    law((rows, filter) => {
      const counts = statusCounts(cubesOf(rows), filter);
      const visible = visibleEvents(rows, { ...filter, statuses: null });
      for (const status of STATUSES) {
        const expected = visible.filter((row) => row.status === status).length;
        expect(counts.get(status) ?? 0).toBe(expected);
      }
    });
  });

  it('certainties', () => {
    law((rows, filter) => {
      const counts = certaintyCounts(cubesOf(rows), filter);
      const visible = visibleEvents(rows, { ...filter, certainties: null });
      for (const certainty of CERTAINTIES) {
        const expected = visible.filter((row) => row.certainty === certainty).length;
        expect(counts.get(certainty) ?? 0).toBe(expected);
      }
    });
  });
});

describe('the supplement', () => {
  it('is counted under every filter but that of the record', () => {
    law((rows, filter) => {
      const visible = visibleEvents(rows, { ...filter, record: 'whole' });
      expect(supplementCount(cubesOf(rows), filter)).toBe(
        visible.filter((row) => row.supplement).length,
      );
    });
  });

  it('is a filter, though the whole record is none', () => {
    expect(isFiltered(UNFILTERED)).toBe(false);
    expect(isFiltered({ ...UNFILTERED, record: 'documents' })).toBe(true);
  });
});

describe('what the record holds', () => {
  it('is every value that some event has', () => {
    fc.assert(
      fc.property(flowRows, (rows) => {
        const { types, statuses, certainties, supplement } = recordedValues(cubesOf(rows));
        expect(types).toEqual(new Set(rows.map((row) => row.type)));
        expect(statuses).toEqual(new Set(rows.map((row) => row.status)));
        expect(certainties).toEqual(new Set(rows.map((row) => row.certainty)));
        expect(supplement).toBe(rows.some((row) => row.supplement));
      }),
    );
  });
});

it('what was said is counted whether it is shown or left out', () => {
  law((rows, filter) => {
    const visible = visibleEvents(rows, { ...filter, said: 'in' });
    expect(saidCount(cubesOf(rows), filter)).toBe(visible.filter((row) => isSaid(row.kind)).length);
  });
});

describe('undated events', () => {
  it('are counted under every filter but that of years', () => {
    law((rows, filter) => {
      const visible = visibleEvents(rows, { ...filter, from: null, to: null });
      expect(undatedCount(cubesOf(rows), filter)).toBe(
        visible.filter((row) => row.edtf === null).length,
      );
    });
  });

  it('are counted for each family, each once', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, { types, statuses, certainties, said, record }) => {
        const counts = undatedCounts(buildFlowCubes(flowTableOfLegs(rows)), {
          types,
          statuses,
          certainties,
          said,
          record,
        });
        const undated = rows.filter(
          (row) =>
            row.edtf === null &&
            row.legOrdinal === 1 &&
            (types?.includes(row.type) ?? true) &&
            (statuses?.includes(row.status) ?? true) &&
            (certainties?.includes(row.certainty) ?? true) &&
            (said === 'in' || isSaid(row.kind) === (said === 'only')) &&
            (record === 'whole' || row.supplement === (record === 'supplement')),
        );
        expect(counts).toEqual(
          FAMILIES.map((family) => undated.filter((row) => row.family === family).length),
        );
      }),
    );
  });
});

describe('isFiltered', () => {
  it('is true as soon as one restriction is set', () => {
    expect(isFiltered(UNFILTERED)).toBe(false);
    expect(isFiltered({ ...UNFILTERED, to: 2011 })).toBe(true);
    expect(isFiltered({ ...UNFILTERED, types: [] })).toBe(true);
  });

  it('does not take the rest of a view for a restriction', () => {
    expect(isFiltered(DEFAULT_VIEW)).toBe(false);
  });
});
