import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownRange, type Years } from '@/lib/time/year-range';
import { timeRun, yearsAt } from './time-run';

const extent = { first: 1910, last: 2028 };
const year = fc.integer({ min: extent.first, max: extent.last });
const years: fc.Arbitrary<Years> = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc.tuple(year, year).map(([one, other]) => ({
    from: Math.min(one, other),
    to: Math.max(one, other),
  })),
);
const moments = fc
  .array(fc.double({ min: 0, max: 1500, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((all) => all.toSorted((one, other) => one - other));

describe('a run of time', () => {
  it('begins with what was shown, and has arrived exactly after 1.2 seconds', () => {
    fc.assert(
      fc.property(years, years, (from, to) => {
        const run = timeRun(from, to, extent);
        expect(run.duration).toBeLessThanOrEqual(1200);
        expect(yearsAt(run, 1200)).toEqual(to);
        expect(yearsAt(run, 0)).toEqual(run.duration === 0 ? to : from);
      }),
    );
  });

  it('goes one way at each end and is never upside down, whenever a frame is drawn', () => {
    fc.assert(
      fc.property(years, years, moments, (from, to, at) => {
        const run = timeRun(from, to, extent);
        const shown = [...at, Infinity].map((elapsed) => shownRange(yearsAt(run, elapsed), extent));
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
    expect(timeRun(same, { ...same }, extent).duration).toBe(0);
  });

  it('shows every year of a short way to a machine that draws often', () => {
    const run = timeRun({ from: 2018, to: 2018 }, { from: 2021, to: 2021 }, extent);
    const drawn = Array.from({ length: 76 }, (_, frame) => yearsAt(run, frame * 16).to);
    expect([...new Set(drawn)]).toEqual([2018, 2019, 2020, 2021]);
  });
});
