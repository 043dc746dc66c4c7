import { expect, it } from 'vitest';
import type { EventAmount } from '@/lib/model/event-amount';
import { differingFigures } from './figure-doubt';
import { stateTies } from './goods-direction';

const ties = stateTies(
  ['mongolia', 'rok'].map((id) => ({
    id,
    kind: 'state',
    name: id,
    shortName: id,
    affiliation: null,
    continues: null,
    country: null,
  })),
);
const rok = { id: 'rok', name: 'ROK' };
const mongolia = { id: 'mongolia', name: 'Mongolia' };

const figure = (ordinal: number, change: Partial<EventAmount> = {}): EventAmount => ({
  ordinal,
  event: { id: 'trade', title: 'Trade', family: 'trade' },
  between: [mongolia, rok],
  measure: 'value',
  value: 5,
  qualifier: 'exact',
  unit: 'USD',
  flow: 'export',
  period: '2012',
  earliest: '2012-01-01',
  latest: '2012-12-31',
  reporter: rok,
  partner: mongolia,
  commodity: null,
  note: null,
  source: null,
  ...change,
});
const mirror = { flow: 'import', reporter: mongolia, partner: rok } as const;
const differing = (...figures: EventAmount[]) => [...differingFigures(figures, ties)];

it('finds where the two ends count the same goods differently', () => {
  expect(differing(figure(1), figure(2, { ...mirror, value: 7 }))).toEqual(['trade.1', 'trade.2']);
  expect(differing(figure(1), figure(2, mirror))).toEqual([]);
});

it('compares no other goods, direction or year, and nothing without a date or a value', () => {
  const undated = { earliest: null, latest: null, period: null };
  expect(differing(figure(1), figure(2, { value: 7, commodity: 'coal' }))).toEqual([]);
  expect(differing(figure(1), figure(2, { value: 7, flow: 'import' }))).toEqual([]);
  expect(differing(figure(1), figure(2, { value: 7, earliest: '2011-01-01' }))).toEqual([]);
  expect(differing(figure(1, undated), figure(2, { ...undated, value: 7 }))).toEqual([]);
  expect(differing(figure(1), figure(2, { value: null }))).toEqual([]);
});
