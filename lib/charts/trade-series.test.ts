import { describe, expect, it } from 'vitest';
import type { Quantified } from './trade-figures';
import { stateTies } from './goods-direction';
import { tradeSeries, wayOf, withGaps } from './trade-series';

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
const ties = stateTies(
  ['china', 'dprk'].map((id) => ({
    id,
    kind: 'state',
    name: id,
    shortName: id,
    affiliation: null,
    continues: null,
    country: null,
  })),
);
const series = (figures: readonly Quantified[]) => tradeSeries(figures, ties);

describe('trade by year', () => {
  it('is a line a reporter and direction', () => {
    const { series: found, single } = series([
      figure(2019),
      figure(2018),
      figure(2018, { flow: 'import', ordinal: 1 }),
      figure(2017, { reporter: kotra }),
    ]);
    expect(single).toEqual([]);
    expect(found).toHaveLength(1);
    const lines = found[0]!.lines.map(({ flow, reporter, points }) => [
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

  it('sets what both ends count of the same goods side by side', () => {
    const [china, dprk] = [
      { id: 'china', name: 'China' },
      { id: 'dprk', name: 'DPRK' },
    ];
    const between = [china, dprk];
    const [one] = series(
      [2018, 2019, 2020].flatMap((year) => [
        figure(year, { between, partner: dprk, reporter: china }),
        figure(year, { between, partner: dprk, reporter: china, flow: 'import', ordinal: 3000 }),
        figure(year, { between, partner: china, reporter: dprk, flow: 'import', ordinal: 4000 }),
      ]),
    ).series;
    expect(one!.lines.map((line) => [line.reporter?.id, line.flow, wayOf(line)])).toEqual([
      ['china', 'export', 'china dprk'],
      ['dprk', 'import', 'china dprk'],
      ['china', 'import', 'dprk china'],
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
    expect(series(others)).toEqual({ series: [], single: others });
  });

  it('keeps what two events and two currencies give apart', () => {
    const years = [2018, 2019, 2020];
    const other = { id: 'other', title: 'Other', family: 'trade' } as const;
    const { series: found } = series([
      ...years.map((year) => figure(year)),
      ...years.map((year) => figure(year, { unit: 'CNY' })),
      ...years.map((year) => figure(year, { event: other })),
    ]);
    expect(found.map(({ event, currency }) => [event.id, currency])).toEqual([
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
