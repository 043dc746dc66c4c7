import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventAmount } from '@/lib/model/event-amount';
import { figureSpan } from './figure-span';
import { levelScale } from './level-scale';
import { figureId, placesBeside, tradeFigures } from './trade-figures';

const amount = (change: Partial<EventAmount> = {}): EventAmount => ({
  ordinal: 1,
  event: { id: 'sale', title: 'Sale', family: 'trade' },
  between: [],
  measure: 'value',
  value: 5,
  qualifier: 'exact',
  unit: 'USD',
  flow: 'export',
  period: '2012',
  earliest: '2012-01-01',
  latest: '2012-12-31',
  reporter: null,
  partner: null,
  commodity: null,
  note: null,
  source: null,
  ...change,
});
const event = (id: string, family: 'trade' | 'visit' = 'trade') => ({ id, title: id, family });
const all = new Set(['sale', 'visit', 'first', 'second']);

const figure = fc
  .record({
    measure: fc.constantFrom('value', 'quantity', 'growth', 'share', 'count', 'ceiling'),
    value: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null }),
    unit: fc.constantFrom('USD', 'EUR', 'tonne', 'percent'),
    flow: fc.constantFrom('export', 'none'),
    event: fc.constantFrom(event('sale'), event('visit', 'visit'), event('hidden')),
  })
  .map((change) => amount(change as Partial<EventAmount>));

describe('tradeFigures', () => {
  it('puts every figure of trade of the visible events into one group, converting none', () => {
    fc.assert(
      fc.property(fc.array(figure), (list) => {
        const amounts = list.map((one, index) => ({ ...one, ordinal: index + 1 }));
        const { levels, growth, others, unknown } = tradeFigures(amounts, all);
        const grouped = [...[...levels.values()].flat(), ...growth, ...others, ...unknown];
        const expected = amounts.filter(
          ({ event: { id, family }, unit, flow }) =>
            id !== 'hidden' && (family === 'trade' || flow !== 'none' || unit.length === 3),
        );
        expect(grouped.map(figureId).toSorted()).toEqual(expected.map(figureId).toSorted());
        for (const [unit, figures] of levels) {
          expect(new Set(figures.map((one) => one.unit))).toEqual(new Set([unit]));
        }
      }),
    );
  });

  it('takes zero for a figure and null for none', () => {
    const { levels, unknown } = tradeFigures(
      [amount({ value: 0 }), amount({ value: null, ordinal: 2 })],
      all,
    );
    expect(levels.get('USD')).toHaveLength(1);
    expect(unknown.map(figureId)).toEqual(['sale.2']);
  });

  it('begins with dollars, and within them with what is earliest; undated last', () => {
    const { levels } = tradeFigures(
      [
        amount({ unit: 'EUR' }),
        amount({ earliest: null, latest: null, ordinal: 2 }),
        amount({ event: event('second'), earliest: '2020-01-01' }),
        amount({ event: event('first'), earliest: '1996-01-01' }),
      ],
      all,
    );
    expect([...levels.keys()]).toEqual(['USD', 'EUR']);
    expect(levels.get('USD')!.map(figureId)).toEqual(['first.1', 'second.1', 'sale.2']);
  });
});

describe('placesBeside', () => {
  it('sets reporters of the same figure side by side, and no others', () => {
    const korea = { id: 'korea', name: 'Korea' };
    const places = placesBeside([
      amount(),
      amount({ ordinal: 2, reporter: korea, value: 7 }),
      amount({ ordinal: 3, commodity: 'coal' }),
    ]);
    expect(places.get('sale.1')).toEqual({ index: 0, count: 2 });
    expect(places.get('sale.2')).toEqual({ index: 1, count: 2 });
    expect(places.get('sale.3')).toEqual({ index: 0, count: 1 });
  });
});

describe('levelScale', () => {
  it('holds every value, and has a place for zero when there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 })), (values) => {
        const { type, domain, ticks } = levelScale(values);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(domain[0]);
          expect(value).toBeLessThanOrEqual(domain[1]);
        }
        if (type === 'log') expect(values).not.toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(10);
        expect(ticks.at(-1)).toBe(domain[1]);
      }),
    );
  });

  it('is logarithmic only where the sums are far apart', () => {
    expect(levelScale([18e6, 30e6])).toEqual({
      type: 'linear',
      domain: [0, 3e7],
      ticks: [0, 1e7, 2e7, 3e7],
    });
    expect(levelScale([18e6, 550e6])).toMatchObject({ type: 'log', domain: [1e7, 1e9] });
    expect(levelScale([0, 18e6, 550e6])).toMatchObject({ type: 'symlog', domain: [0, 1e9] });
  });
});

describe('figureSpan', () => {
  const scale = { first: 2000, last: 2009, denseFrom: null, breakYear: null, stretch: 1 };
  const span = (earliest: string | null, latest: string | null) =>
    figureSpan({ earliest, latest }, scale);

  it('is as long as the period, and open where that is open', () => {
    const year = span('2005-01-01', '2005-12-31')!;
    expect(year.start).toBeCloseTo(0.5, 2);
    expect(year.end).toBeCloseTo(0.6, 2);
    expect(span('2005-01-01', null)!.end).toBe(1);
    expect(span(null, '2005-01-01')!.start).toBe(0);
    expect(span(null, null)).toBeNull();
    expect(span('1990-01-01', '2030-01-01')).toEqual({ start: 0, end: 1 });
  });
});
