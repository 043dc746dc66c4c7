import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsRange, cutYears, lengthInYears, ratesOf } from './cut-years';

const year = fc.integer({ min: 1900, max: 2030 });
const range = fc
  .tuple(year, year)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const EXTENT = { first: 1900, last: 2030 };
const has = ({ from, to }: { from: number | null; to: number | null }, one: number) =>
  (from === null || one >= from) && (to === null || one <= to);

describe('years cut in two', () => {
  it('have each of their years in exactly one part, and no other year', () => {
    fc.assert(
      fc.property(range, year, year, (years, cut, one) => {
        fc.pre(cutsRange(years, cut));
        const { before, from } = cutYears(years, cut);
        expect(Number(has(before, one)) + Number(has(from, one))).toBe(Number(has(years, one)));
      }),
    );
  });

  it('leave something on either side', () => {
    fc.assert(
      fc.property(range, year, (years, cut) => {
        const { before, from } = cutYears(years, cut);
        const lengths = [lengthInYears(before, EXTENT), lengthInYears(from, EXTENT)];
        expect(cutsRange(years, cut)).toBe(cut > years.from && cut <= years.to);
        if (cutsRange(years, cut)) {
          expect(Math.min(...(lengths as number[]))).toBeGreaterThan(0);
          expect(lengths[0]! + lengths[1]!).toBe(lengthInYears(years, EXTENT));
        }
      }),
    );
  });

  it('stay open where they were', () => {
    expect(cutYears({ from: null, to: null }, 2020)).toEqual({
      before: { from: null, to: 2019 },
      from: { from: 2020, to: null },
    });
  });
});

describe('the length of a period', () => {
  it.each([
    [{ from: 2020, to: 2025 }, 6],
    [{ from: 2025, to: 2025 }, 1],
    [{ from: null, to: 1909 }, 10],
    [{ from: 1800, to: 1909 }, 10],
    [{ from: 2040, to: 2050 }, 0],
    // The undated are among all years, and of no length.
    [{ from: null, to: null }, null],
  ])('of %o is %s', (years, length) => expect(lengthInYears(years, EXTENT)).toBe(length));
});

describe('rates', () => {
  it('are events a year, where lengths differ', () => {
    expect(ratesOf([30, 12], [60, 6])).toEqual([0.5, 2]);
  });

  it.each([
    ['as long', [6, 6]],
    ['without a length', [null, 6]],
    ['outside the record', [0, 6]],
  ])('are none of periods %s', (_, lengths) => expect(ratesOf([3, 4], lengths)).toBeNull());
});
