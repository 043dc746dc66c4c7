import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsIn,
  dateEdges,
  isCertainIn,
  mayBeginIn,
  mayFallIn,
  yearsOfBeginning,
} from './date-edges';
import { isoDay } from './day-number';
import { edtfBounds } from './edtf';
import type { YearRange } from './year-range';

const edgesOf = (edtf: string, narrower: { earliest?: string; latest?: string } = {}) =>
  dateEdges({ edtf, ...edtfBounds(edtf), ...narrower })!;
const isCertain = (edtf: string, from: number, to = from) =>
  isCertainIn(edgesOf(edtf), { from, to });

describe('the edges of a date', () => {
  const inner = (edtf: string, narrower?: { earliest?: string; latest?: string }) => {
    const { latestStart, earliestEnd } = edgesOf(edtf, narrower);
    return [latestStart, earliestEnd].map((day) => (Number.isFinite(day) ? isoDay(day) : day));
  };

  it.each([
    ['2019-02-27', '2019-02-27', '2019-02-27'],
    ['2013-10', '2013-10-31', '2013-10-01'],
    ['1965/1973', '1965-12-31', '1973-01-01'],
    ['2018/2018-06', '2018-06-30', '2018-06-01'],
    ['2011/..', '2011-12-31', Infinity],
    ['2011/', '2011-12-31', '2011-01-01'],
    ['../1948', -Infinity, '1948-01-01'],
    ['/1948', '1948-12-31', '1948-01-01'],
    ['[..1948]', '1948-12-31', '1799-12-31'],
    ['[2024-09..2025-07-24]', '2025-07-24', '2024-09-01'],
    ['{1950,1953}', '1953-12-31', '1950-01-01'],
    ['2018-04?', '2018-05-31', '2018-03-01'],
  ])('of %s: begun by %s, not over before %s', (edtf, latestStart, earliestEnd) => {
    expect(inner(edtf)).toEqual([latestStart, earliestEnd]);
  });

  it('obey a bound that the record knows from elsewhere', () => {
    expect(inner('[..1948]', { earliest: '1948-09-09' })).toEqual(['1948-12-31', '1948-09-09']);
    expect(inner('../1953', { earliest: '1948-09-09' })).toEqual(['1948-09-09', '1953-01-01']);
    expect(inner('[2024..]', { latest: '2025-12-05' })).toEqual(['2025-12-05', '2024-01-01']);
  });

  it('are none of an undated event', () => {
    expect(dateEdges({ edtf: null, earliest: null, latest: null })).toBeNull();
  });
});

describe('what is certain of a year', () => {
  it('is what an unknown start leaves in it', () => {
    expect(isCertain('[..2024]', 1911)).toBe(false);
    expect(isCertain('[..2024]', 2024)).toBe(false);
    expect(isCertainIn(edgesOf('[..2024]'), { from: -Infinity, to: 2024 })).toBe(true);
    expect(isCertain('/1948', 1948)).toBe(true);
    expect(isCertain('/1948', 1911)).toBe(false);
    // What is open was always so.
    expect(isCertain('../1948', 1911)).toBe(true);
  });

  it('is each year of a state whose ends are known', () => {
    expect([1949, 1950, 1951, 1953, 1954].map((year) => isCertain('1950/1953', year))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('is a doubted month, and only three years for a doubted year', () => {
    expect(isCertain('2018-04?', 2018)).toBe(true);
    expect(isCertain('1959~', 1959)).toBe(false);
    expect(isCertain('1959~', 1958, 1960)).toBe(true);
  });
});

interface Dating {
  readonly start: number;
  readonly end: number;
}
const HORIZON = { first: 1900, last: 2000 };
const through = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const onOneOf = (years: readonly number[]) => years.map((year) => ({ start: year, end: year }));

const year = fc.integer({ min: 1945, max: 1956 });
const ordered = fc.tuple(year, year).map((both) => both.toSorted((one, other) => one - other));

/** Dates, and with each every beginning and end that it may truly have had, year by year. */
const dates: fc.Arbitrary<{ edtf: string; datings: Dating[]; earliest?: string }> = fc.oneof(
  year.map((y) => ({ edtf: `${y}`, datings: onOneOf([y]) })),
  year.map((y) => ({ edtf: `${y}-05`, datings: onOneOf([y]) })),
  year.map((y) => ({ edtf: `${y}~`, datings: onOneOf([y - 1, y, y + 1]) })),
  ordered.map(([a = 0, b = 0]) => ({ edtf: `${a}/${b}`, datings: [{ start: a, end: b }] })),
  ordered.map(([a = 0, b = 0]) => ({ edtf: `[${a}..${b}]`, datings: onOneOf(through(a, b)) })),
  ordered.map(([a = 0, b = 0]) => ({ edtf: `[${a},${b}]`, datings: onOneOf([a, b]) })),
  year.map((a) => ({ edtf: `${a}/..`, datings: [{ start: a, end: HORIZON.last }] })),
  year.map((a) => ({
    edtf: `${a}/`,
    datings: through(a, HORIZON.last).map((end) => ({ start: a, end })),
  })),
  year.map((b) => ({ edtf: `../${b}`, datings: [{ start: HORIZON.first, end: b }] })),
  year.map((b) => ({
    edtf: `/${b}`,
    datings: through(HORIZON.first, b).map((start) => ({ start, end: b })),
  })),
  year.map((b) => ({ edtf: `[..${b}]`, datings: onOneOf(through(HORIZON.first, b)) })),
  ordered.map(([a = 0, b = 0]) => ({
    edtf: `[..${b}]`,
    datings: onOneOf(through(a, b)),
    earliest: `${a}-01-01`,
  })),
);

const range: fc.Arbitrary<YearRange> = fc
  .tuple(fc.integer({ min: 1940, max: 1960 }), fc.integer({ min: 0, max: 15 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('certain and possible', () => {
  it('certain is what every possible beginning and end would bring into the range', () => {
    fc.assert(
      fc.property(dates, range, ({ edtf, datings, ...narrower }, { from, to }) => {
        const touches = ({ start, end }: Dating) => start <= to && end >= from;
        const edges = edgesOf(edtf, narrower);
        expect(isCertainIn(edges, { from, to })).toBe(datings.every(touches));
      }),
      { numRuns: 2000 },
    );
  });

  it('what is certain in a range may fall in it, and is certain in every wider one', () => {
    fc.assert(
      fc.property(
        dates,
        range,
        fc.nat(20),
        fc.nat(20),
        ({ edtf, ...dating }, years, less, more) => {
          const { earliest } = dating;
          const edges = edgesOf(edtf, earliest === undefined ? {} : { earliest });
          const wider = { from: years.from - less, to: years.to + more };
          if (isCertainIn(edges, years)) {
            expect(mayFallIn(edges, years)).toBe(true);
            expect(isCertainIn(edges, wider)).toBe(true);
          }
          if (mayFallIn(edges, years)) expect(mayFallIn(edges, wider)).toBe(true);
        },
      ),
    );
  });

  it('what begins in a range touches it, and every beginning that is possible lies in it', () => {
    fc.assert(
      fc.property(dates, range, ({ edtf, datings, ...narrower }, years) => {
        const edges = edgesOf(edtf, narrower);
        if (!beginsIn(edges, years)) return;
        expect(isCertainIn(edges, years)).toBe(true);
        expect(mayBeginIn(edges, years)).toBe(true);
        const starts = datings.map(({ start }) => start);
        expect(Math.min(...starts)).toBeGreaterThanOrEqual(years.from);
        expect(Math.max(...starts)).toBeLessThanOrEqual(years.to);
      }),
      { numRuns: 2000 },
    );
  });

  it('an event begins in years that it may fall in, and in one alone where that is certain', () => {
    fc.assert(
      fc.property(dates, ({ edtf, datings, ...narrower }) => {
        const edges = edgesOf(edtf, narrower);
        const { first, last, isCertain: isSure } = yearsOfBeginning(edges);
        expect(first).toBeLessThanOrEqual(last);
        if (isSure) expect(first).toBe(last);
        for (const one of [first, last].filter(Number.isFinite)) {
          expect(mayFallIn(edges, { from: one, to: one })).toBe(true);
        }
        const starts = datings.map(({ start }) => Math.max(start, first));
        expect(isSure).toBe(new Set(starts).size === 1 && starts[0] === first);
      }),
    );
  });
});
