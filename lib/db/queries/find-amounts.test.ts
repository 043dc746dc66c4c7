import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../connect/database';
import { findAmounts } from './find-amounts';
import { engines, openSeeded } from '../testing/database-engines';
import { tinyRecord } from '../testing/tiny-record';

describe.each(engines)('figures on $name', (engine) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await openSeeded(engine, tinyRecord));
  });

  test('are all there, event by event in the order of their entries', async () => {
    const found = await findAmounts('en', database);
    const figures = found.map(({ event, ordinal, measure, value, unit }) =>
      [event.id, ordinal, measure, value, unit].join(' '),
    );
    expect(figures).toEqual([
      'trade 1 growth 12.5 percent',
      'trade 2 value  EUR',
      'trade 3 value 0 USD',
      'ring 1 quantity 7 person',
    ]);
  });

  test('keep what is not quantified apart from zero', async () => {
    const [, unknown, zero] = await findAmounts('en', database);
    expect(unknown).toMatchObject({ value: null, reporter: null, commodity: null });
    expect(zero).toMatchObject({
      value: 0,
      qualifier: 'at-least',
      flow: 'export',
      reporter: { id: 'mongolia', name: 'Mongolia' },
      partner: { id: 'dprk', name: 'DPRK' },
      commodity: 'coal',
      note: 'as reported',
    });
  });

  test('carry the bounds of their own period, or else of their event', async () => {
    const found = await findAmounts('vi', database);
    expect(found.map(({ earliest, latest }) => [earliest, latest])).toEqual([
      ['2012-01-01', null],
      ['2012-01-01', null],
      ['2012-01-01', '2012-12-31'],
      [null, '1990-05-31'],
    ]);
    expect(found[2]).toMatchObject({ commodity: 'coal (vi)', event: { title: 'Trade (vi)' } });
  });
});
