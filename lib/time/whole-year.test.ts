import { expect, it } from 'vitest';
import { wholeYear } from './whole-year';

it('a whole year is one year, also one that is not sure', () => {
  expect(['2018', '2018?', '2018~', '2018%'].map(wholeYear)).toEqual([2018, 2018, 2018, 2018]);
});

it('months, spans, decades and nothing are no whole year', () => {
  for (const other of ['2018-05', '2017/2018', '201X', '2018?~', '', null, undefined]) {
    expect(wholeYear(other)).toBeNull();
  }
});
