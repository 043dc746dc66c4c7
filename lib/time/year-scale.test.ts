import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf, fractionOfYear, yearAtFraction, yearScale, yearTicks } from './year-scale';

const totals = fc
  .tuple(fc.integer({ min: 1850, max: 2000 }), fc.array(fc.nat({ max: 40 }), { minLength: 1 }))
  .map(([first, counts]) => counts.map((count, index) => ({ year: first + index, count })));

/** A century with a trickle of events, then fifteen years with most of them. */
const RECORD = Array.from({ length: 116 }, (_, index) => ({
  year: 1910 + index,
  count: index > 100 ? 10 : index % 8 === 0 ? 1 : 0,
}));

describe('the scale of years', () => {
  it('begins at 0, ends at 1 and rises in between', () => {
    fc.assert(
      fc.property(totals, (record) => {
        const scale = yearScale(record);
        const edges = [...record.map(({ year }) => year), scale.last + 1];
        const fractions = edges.map((year) => fractionOfYear(scale, year));
        expect(fractions[0]).toBe(0);
        expect(fractions.at(-1)).toBeCloseTo(1, 12);
        for (const [index, fraction] of fractions.entries()) {
          if (index > 0) expect(fraction).toBeGreaterThan(fractions[index - 1]!);
        }
      }),
    );
  });

  it('has an inverse', () => {
    fc.assert(
      fc.property(totals, fc.double({ min: 0, max: 1, noNaN: true }), (record, fraction) => {
        const scale = yearScale(record);
        expect(fractionOfYear(scale, yearAtFraction(scale, fraction))).toBeCloseTo(fraction, 9);
      }),
    );
  });

  it('is linear where events are spread evenly', () => {
    const even = RECORD.map(({ year }) => ({ year, count: 3 }));
    const scale = yearScale(even);
    expect(scale).toMatchObject({ breakYear: null, stretch: 1 });
    expect(fractionOfYear(scale, 1968)).toBeCloseTo(58 / 116);
  });

  it('gives the crowded years more room, from a round year on', () => {
    const scale = yearScale(RECORD);
    expect(scale.breakYear).toBe(2010);
    expect(scale.stretch).toBeGreaterThan(3);
    expect(fractionOfYear(scale, 2010)).toBeGreaterThan(0.25);
    expect(fractionOfYear(scale, 2010)).toBeLessThan(0.6);
  });

  it('presses together the years before there is more than next to nothing', () => {
    const sparse = Array.from({ length: 116 }, (_, index) => ({
      year: 1910 + index,
      count: index === 0 ? 1 : index >= 38 ? 3 : 0,
    }));
    const scale = yearScale(sparse);
    expect(scale).toMatchObject({ first: 1910, denseFrom: 1945, last: 2025 });
    expect(fractionOfYear(scale, 1945)).toBeCloseTo(0.03);
    expect(Math.floor(yearAtFraction(scale, 0))).toBe(1910);
    expect(breaksOf(scale)).toContain(1945);
    const ticks = yearTicks(scale, 900, 36).map(({ year }) => year);
    expect(ticks[0]).toBe(1945);
  });

  it('presses nothing together where the record begins with its events, or has none', () => {
    expect(yearScale(RECORD).denseFrom).toBeNull();
    const none = RECORD.map(({ year }) => ({ year, count: 0 }));
    expect(yearScale(none).denseFrom).toBeNull();
  });

  it('never squeezes the early part below a quarter of the width', () => {
    fc.assert(
      fc.property(totals, (record) => {
        const scale = yearScale(record);
        if (scale.breakYear === null) return;
        expect(fractionOfYear(scale, scale.breakYear)).toBeGreaterThanOrEqual(0.25 - 1e-9);
      }),
    );
  });
});

describe('ticks', () => {
  it('keep their distance at any width, and name the break', () => {
    fc.assert(
      fc.property(totals, fc.integer({ min: 200, max: 1600 }), (record, width) => {
        const scale = yearScale(record);
        const ticks = yearTicks(scale, width, 36);
        for (const [index, tick] of ticks.entries()) {
          if (index === 0) continue;
          const gap = (tick.fraction - ticks[index - 1]!.fraction) * width;
          expect(gap).toBeGreaterThanOrEqual(36 - 1e-6);
        }
        if (scale.breakYear !== null) {
          expect(ticks.map(({ year }) => year)).toContain(scale.breakYear);
        }
      }),
    );
  });

  it('are decades where years are narrow and years where they are wide', () => {
    const ticks = yearTicks(yearScale(RECORD), 900, 36).map(({ year }) => year);
    expect(ticks).toEqual(expect.arrayContaining([1920, 1950, 2010, 2018, 2020]));
    expect(ticks).not.toContain(1951);
  });

  it('of an empty record are none', () => {
    expect(yearTicks(yearScale([]), 900, 36)).toEqual([]);
  });
});
