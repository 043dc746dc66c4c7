import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanUsd, yearlyUsd, type YearlyAmount } from './yearly-usd';

const amount = (
  year: number,
  flow: YearlyAmount['flow'],
  value: number,
  reporter = 'china',
): YearlyAmount => ({ year, flow, value, reporter });

describe('trade by year', () => {
  it('is what a reporter gives for both directions, together or each', () => {
    const values = yearlyUsd([
      amount(2018, 'export', 200),
      amount(2018, 'import', 30),
      amount(2019, 'both', 280),
      amount(2019, 'export', 250),
    ]);
    expect([...values]).toEqual([
      [2018, 230],
      [2019, 280],
    ]);
  });

  it('never adds what one reporter gives to what another does', () => {
    const values = yearlyUsd([
      amount(2018, 'export', 200, 'china'),
      amount(2018, 'import', 30, 'kotra'),
      amount(2019, 'both', 280, 'kotra'),
      amount(2019, 'both', 290, 'china'),
      amount(2020, 'both', 50, 'kotra'),
    ]);
    expect([...values]).toEqual([
      [2019, 280],
      [2020, 50],
    ]);
  });

  it('is no series of one year', () => {
    expect(yearlyUsd([amount(2018, 'both', 1)]).size).toBe(0);
  });
});

describe('the mean of some years', () => {
  const values = yearlyUsd([amount(2016, 'both', 10), amount(2019, 'both', 30)]);

  it('is that of the years with a value, so that a gap is no zero', () => {
    expect(meanUsd(values, null)).toBe(20);
    expect(meanUsd(values, { from: 2017, to: 2020 })).toBe(30);
    expect(meanUsd(values, { from: 2017, to: 2018 })).toBe(0);
  });

  it('lies between the least and the greatest', () => {
    const years = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 1950, max: 2025 }),
        value: fc.integer({ min: 1, max: 1e9 }),
      }),
      { selector: ({ year }) => year, minLength: 2 },
    );
    fc.assert(
      fc.property(years, (given) => {
        const mean = meanUsd(
          yearlyUsd(given.map(({ year, value }) => amount(year, 'both', value))),
          null,
        );
        const all = given.map(({ value }) => value);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...all));
        expect(mean).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });
});
