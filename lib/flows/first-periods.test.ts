import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPeriods } from './first-periods';

const EXTENT = { first: 1948, last: 2025 };
const COUNTS = [
  { year: 1950, count: 2 },
  { year: 2013, count: 6 },
  { year: 2018, count: 10 },
];

describe('the periods that a comparison begins with', () => {
  it('part the whole record where half of its events lie on either side', () => {
    expect(firstPeriods({ from: null, to: null }, EXTENT, COUNTS)).toEqual({
      first: { from: 1948, to: 2018 },
      second: { from: 2019, to: 2025 },
    });
    expect(firstPeriods({ from: null, to: null }, EXTENT, COUNTS.slice(0, 2))).toEqual({
      first: { from: 1948, to: 2013 },
      second: { from: 2014, to: 2025 },
    });
  });

  it('set as many years after the chosen ones, or before them at the end of the record', () => {
    expect(firstPeriods({ from: 2008, to: 2013 }, EXTENT, COUNTS)).toEqual({
      first: { from: 2008, to: 2013 },
      second: { from: 2014, to: 2019 },
    });
    expect(firstPeriods({ from: 2018, to: null }, EXTENT, COUNTS)).toEqual({
      first: { from: 2010, to: 2017 },
      second: { from: 2018, to: 2025 },
    });
  });

  it('are none in a record of one year or outside the record', () => {
    expect(firstPeriods({ from: null, to: null }, { first: 2018, last: 2018 }, COUNTS)).toBeNull();
    expect(firstPeriods({ from: 1900, to: 1910 }, EXTENT, COUNTS)).toBeNull();
  });

  it('are always in order, apart and inside the record', () => {
    const year = fc.option(fc.integer({ min: 1940, max: 2030 }), { nil: null });
    const counts = fc.array(
      fc.record({ year: fc.integer({ min: 1948, max: 2025 }), count: fc.nat(9) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(year, year, counts, (from, to, list) => {
        const ordered = list.toSorted((one, other) => one.year - other.year);
        const found = firstPeriods({ from, to }, EXTENT, ordered);
        if (!found) return;
        const { first, second } = found;
        const years = [EXTENT.first, first.from, first.to, second.from - 1, second.to, EXTENT.last];
        expect(years).toEqual(years.toSorted((one, other) => one - other));
        expect(second.from).toBeLessThanOrEqual(second.to);
      }),
    );
  });
});
