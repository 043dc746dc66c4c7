import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoPeriods } from './two-periods';

const inYear = (year: number) => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });

describe('two periods', () => {
  it('hold about as many events each', () => {
    expect(twoPeriods([1950, 2008, 2013, 2014, 2018, 2019].map(inYear))).toEqual([
      { from: 1950, to: 2013 },
      { from: 2014, to: 2019 },
    ]);
  });

  it('are none where there is nothing to compare', () => {
    expect(twoPeriods([])).toBeNull();
    expect(twoPeriods([inYear(2019), inYear(2019)])).toBeNull();
    expect(twoPeriods([{ earliest: null, latest: null }])).toBeNull();
  });

  it('follow on each other and leave no event out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1900, max: 2025 })), (years) => {
        const periods = twoPeriods(years.map(inYear));
        if (!periods) return;
        const [one, other] = periods;
        expect(one.to + 1).toBe(other.from);
        for (const { from, to } of periods) {
          expect(years.some((year) => year >= from && year <= to)).toBe(true);
        }
        expect([one.from, other.to]).toEqual([Math.min(...years), Math.max(...years)]);
      }),
    );
  });
});
