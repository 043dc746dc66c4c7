import { describe, expect, it } from 'vitest';
import type { Quantified } from './trade-figures';
import { tradeSeries, withGaps } from './trade-series';

const figure = (year: number, change: Partial<Quantified> = {}): Quantified => ({
  ordinal: year,
  event: { id: 'trade', title: 'Trade by year', family: 'trade' },
  between: [],
  measure: 'value',
  value: 5,
  qualifier: 'exact',
  unit: 'USD',
  flow: 'export',
  period: String(year),
  earliest: `${year}-01-01`,
  latest: `${year}-12-31`,
  reporter: { id: 'china', name: 'China' },
  partner: null,
  commodity: null,
  note: null,
  source: null,
  ...change,
});
const kotra = { id: 'kotra', name: 'KOTRA' };

describe('trade by year', () => {
  it('is a line a reporter and direction', () => {
    const { series, single } = tradeSeries([
      figure(2019),
      figure(2018),
      figure(2018, { flow: 'import', ordinal: 1 }),
      figure(2017, { reporter: kotra }),
    ]);
    expect(single).toEqual([]);
    expect(series).toHaveLength(1);
    const lines = series[0]!.lines.map(({ flow, reporter, points }) => [
      flow,
      reporter?.id,
      points.map(({ year }) => year),
    ]);
    expect(lines).toEqual([
      ['import', 'china', [2018]],
      ['export', 'kotra', [2017]],
      ['export', 'china', [2018, 2019]],
    ]);
  });

  it('is none of two years, of months, of one kind of goods, or in tonnes', () => {
    const others = [
      figure(2018),
      figure(2019),
      figure(2020, { period: '2020-05' }),
      figure(2021, { commodity: 'coal' }),
      figure(2022, { unit: 'tonne', measure: 'quantity' }),
    ];
    expect(tradeSeries(others)).toEqual({ series: [], single: others });
  });

  it('keeps what two events and two currencies give apart', () => {
    const years = [2018, 2019, 2020];
    const other = { id: 'other', title: 'Other', family: 'trade' } as const;
    const { series } = tradeSeries([
      ...years.map((year) => figure(year)),
      ...years.map((year) => figure(year, { unit: 'CNY' })),
      ...years.map((year) => figure(year, { event: other })),
    ]);
    expect(series.map(({ event, currency }) => [event.id, currency])).toEqual([
      ['trade', 'USD'],
      ['trade', 'CNY'],
      ['other', 'USD'],
    ]);
  });
});

it('a line breaks where a year is missing, since a gap is no value', () => {
  const points = [2015, 2016, 2019].map((year) => ({ year, figure: figure(year) }));
  expect(withGaps(points).map((point) => [point.year, point.figure === null])).toEqual([
    [2015, false],
    [2016, false],
    [2017, true],
    [2019, false],
  ]);
});
