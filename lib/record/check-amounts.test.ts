import { describe, expect, it } from 'vitest';
import { checkAmounts } from './check-amounts';
import { entriesOf, event, told } from './testing';

const CUSTOMS = { source: 'customs' };
const STATISTICS = { source: 'statistics' };

const check = (amount: object, claims: readonly object[] = [CUSTOMS, STATISTICS]) => {
  const { events } = entriesOf({
    events: [
      event('trade', { claims, amounts: [{ measure: 'value', value: 1, unit: 'USD', ...amount }] }),
    ],
  });
  return told(checkAmounts({ events }));
};

const MISSING =
  'trade › amounts.0.source: missing: trade of a year, and the claims of this event have several sources';

describe('the source of an amount', () => {
  it('is that of a claim of its event', () => {
    expect(check({ source: 'customs' })).toEqual([]);
    expect(check({ source: 'newspaper' })).toEqual([
      'trade › amounts.0.source: "newspaper" is not the source of a claim of this event',
    ]);
  });

  it.each(['2018', '2018~'])('is named where several could give the trade of %s', (period) => {
    expect(check({ flow: 'export', period })).toEqual([MISSING]);
    expect(check({ flow: 'export', period, source: 'statistics' })).toEqual([]);
  });

  it('goes without saying where there is one, however often it is claimed from', () => {
    expect(check({ flow: 'export', period: '2018' }, [CUSTOMS, CUSTOMS])).toEqual([]);
  });

  it.each([
    ['what is not trade', { period: '2018' }],
    ['a part of a year', { flow: 'export', period: '2018-01/2018-09' }],
    ['what has no period', { flow: 'export' }],
  ])('may be left out of %s', (_, amount) => {
    expect(check(amount)).toEqual([]);
  });
});

it('an amount without a figure says of what, or why', () => {
  const nothing = 'trade › amounts.0: neither figure, commodity nor note: leave it out';
  expect(check({ value: null })).toEqual([nothing]);
  expect(check({ value: null, note: { en: 'Not quantified.', vi: 'Không định lượng.' } })).toEqual(
    [],
  );
  expect(check({ value: null, commodity: { en: 'Rice', vi: 'Gạo' } })).toEqual([]);
  expect(check({ value: 0 })).toEqual([]);
});
