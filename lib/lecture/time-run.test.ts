import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownRange, type Years } from '@/lib/time/year-range';
import { timeRun } from './time-run';

const extent = { first: 1910, last: 2028 };
const year = fc.integer({ min: extent.first, max: extent.last });
const years: fc.Arbitrary<Years> = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc.tuple(year, year).map(([one, other]) => ({
    from: Math.min(one, other),
    to: Math.max(one, other),
  })),
);

describe('a run of time', () => {
  it('arrives exactly, in order, and within three seconds', () => {
    fc.assert(
      fc.property(years, years, (from, to) => {
        const run = timeRun(from, to, extent);
        if (run.years.length === 0) {
          expect(from).toEqual(to);
          return;
        }
        expect(run.years.at(-1)).toEqual(to);
        expect(run.years.length * run.msEach).toBeLessThanOrEqual(3000);
        const shown = [from, ...run.years].map((one) => shownRange(one, extent));
        for (const range of shown) expect(range.from).toBeLessThanOrEqual(range.to);
        for (const end of ['from', 'to'] as const) {
          const moves = shown.slice(1).map((range, index) => range[end] - shown[index]![end]);
          expect(new Set(moves.map(Math.sign).filter((sign) => sign !== 0)).size).toBeLessThan(2);
        }
      }),
    );
  });

  it('stands still between the same years', () => {
    const same = { from: 2007, to: 2013 };
    expect(timeRun(same, { ...same }, extent).years).toEqual([]);
  });

  it('shows every year of a short way', () => {
    const { years: shown } = timeRun({ from: 2018, to: 2018 }, { from: 2021, to: 2021 }, extent);
    expect(shown.map(({ to }) => to)).toEqual([2019, 2020, 2021]);
  });
});
