import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { busiestPeriod, busiestPlace } from './busiest';
import { UNFILTERED } from './facet-counts';
import { buildFlowCubes } from './flow-cubes';
import type { FlowRow } from './flow-row';
import { flowRow } from './testing';

const cubesOf = (...rows: Partial<FlowRow>[]) =>
  buildFlowCubes(
    flowTableOfLegs(rows.map((row, index) => flowRow({ eventId: `event-${index}`, ...row }))),
  );
const inYears = (...years: number[]) =>
  cubesOf(...years.map((year) => ({ earliest: `${year}-05-01` })));

describe('the busiest period', () => {
  it('is two years in a row, with the events that touch them', () => {
    const cubes = inYears(1950, 2000, 2018, 2019, 2019, 2025);
    expect(busiestPeriod(cubes, UNFILTERED)).toEqual({ from: 2018, to: 2019, count: 3 });
  });

  it('is the latest of equals', () => {
    expect(busiestPeriod(inYears(1950, 1960), UNFILTERED)).toMatchObject({ to: 1960 });
  });

  it('is the only year of a record, and none where no event is dated', () => {
    expect(busiestPeriod(inYears(2019), UNFILTERED)).toEqual({ from: 2019, to: 2019, count: 1 });
    const undated = cubesOf({ edtf: null, earliest: null, latest: null });
    expect(busiestPeriod(undated, UNFILTERED)).toBeNull();
  });

  it('counts what the filter lets through alone', () => {
    const cubes = cubesOf(
      { earliest: '1990-05-01', family: 'visit', type: 'delegation' },
      { earliest: '2019-05-01', family: 'correspondence', type: 'letter' },
      { earliest: '2019-06-01', family: 'correspondence', type: 'letter' },
    );
    const visits = { ...UNFILTERED, types: ['delegation'] as const };
    expect(busiestPeriod(cubes, visits)).toMatchObject({ count: 1, to: 1991 });
  });
});

describe('the busiest place', () => {
  it('is the one that most events touch', () => {
    const cubes = cubesOf(
      { from: 'pyongyang', to: 'ulaanbaatar' },
      { from: 'seoul', to: 'ulaanbaatar' },
      { from: 'seoul', to: 'hanoi' },
      { from: 'moscow', to: 'ulaanbaatar' },
    );
    expect(busiestPlace(cubes, UNFILTERED)).toEqual({ id: 'ulaanbaatar', count: 3 });
  });

  it('is none where there is no event', () => {
    expect(busiestPlace(cubesOf(), UNFILTERED)).toBeNull();
  });
});
