import { expect, it } from 'vitest';
import { yearsOfEvents } from './years-of-events';

it('the years of events reach from their first day to their last', () => {
  expect(
    yearsOfEvents([
      { earliest: '1988-01-01', latest: '1989-12-31' },
      { earliest: null, latest: null },
      { earliest: '2013-10-28', latest: null },
    ]),
  ).toEqual({ first: 1988, last: 2013 });
  expect(yearsOfEvents([{ earliest: null, latest: null }])).toBeNull();
});
