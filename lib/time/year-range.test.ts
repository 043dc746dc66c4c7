import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_YEARS, checkedYear, movedRange, openAtEnds, shownRange } from './year-range';

const EXTENT = { first: 1910, last: 2025 };
const year = fc.integer({ min: EXTENT.first, max: EXTENT.last });
const range = fc
  .tuple(year, year)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

describe('years and the range that shows them', () => {
  it('come back the same', () => {
    fc.assert(
      fc.property(range, (shown) => {
        expect(shownRange(openAtEnds(shown, EXTENT), EXTENT)).toEqual(shown);
      }),
    );
  });

  it('both ends at the ends are all years', () => {
    expect(openAtEnds({ from: 1910, to: 2025 }, EXTENT)).toEqual(ALL_YEARS);
  });

  it('a single year at an end stays that year', () => {
    expect(openAtEnds({ from: 2025, to: 2025 }, EXTENT)).toEqual({ from: 2025, to: 2025 });
  });

  it('a link beyond the record is shown at its end', () => {
    expect(shownRange({ from: 1850, to: 2090 }, EXTENT)).toEqual({ from: 1910, to: 2025 });
  });
});

describe('a range moved', () => {
  it('keeps its length and stays in the extent', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: -300, max: 300 }), (before, by) => {
        const after = movedRange(before, by, EXTENT);
        expect(after.to - after.from).toBe(before.to - before.from);
        expect(after.from).toBeGreaterThanOrEqual(EXTENT.first);
        expect(after.to).toBeLessThanOrEqual(EXTENT.last);
      }),
    );
  });
});

describe('a typed year', () => {
  const typed = (end: 'from' | 'to', value: number) =>
    checkedYear({ from: 1990, to: 2010 }, end, value, EXTENT);

  it('takes the place of its end', () => {
    expect(typed('from', 2010)).toEqual({ ok: true, range: { from: 2010, to: 2010 } });
  });

  it('takes the other end along where it is typed past it, as far as the record reaches', () => {
    expect(typed('to', 1980)).toEqual({ ok: true, range: { from: 1960, to: 1980 } });
    expect(typed('from', 2011)).toEqual({ ok: true, range: { from: 2011, to: EXTENT.last } });
  });

  it('gives years in order within the record, the typed one as its end', () => {
    fc.assert(
      fc.property(range, fc.constantFrom('from', 'to'), year, (before, end, value) => {
        const check = checkedYear(before, end, value, EXTENT);
        if (!check.ok) throw new Error('A year of the record is refused');
        expect(check.range[end]).toBe(value);
        expect(check.range.from).toBeLessThanOrEqual(check.range.to);
        expect(check.range.from).toBeGreaterThanOrEqual(EXTENT.first);
        expect(check.range.to).toBeLessThanOrEqual(EXTENT.last);
      }),
    );
  });

  it.each([
    ['from', Number.NaN, 'not-a-year'],
    ['from', 1909, 'out-of-range'],
    ['to', 2026, 'out-of-range'],
  ] as const)('%s %d is refused: %s', (end, value, problem) => {
    expect(typed(end, value)).toEqual({ ok: false, problem });
  });
});
