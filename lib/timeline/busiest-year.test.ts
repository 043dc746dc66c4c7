import { expect, it } from 'vitest';
import { busiestYear } from './busiest-year';

const bar = (year: number, certain: number, possible = 0) => ({
  year,
  counts: [certain, 0],
  shares: [0, possible],
});
const BARS = [bar(1910, 1), bar(1911, 0), bar(2018, 4), bar(2019, 2, 2), bar(2025, 9)];

it('is the year in which most begins of those given, the latest of equals', () => {
  expect(busiestYear(BARS, { from: null, to: null })).toBe(2025);
  expect(busiestYear(BARS, { from: null, to: 2018 })).toBe(2018);
  expect(busiestYear(BARS, { from: 2011, to: 2019 })).toBe(2019);
});

it('is none where nothing begins', () => {
  expect(busiestYear(BARS, { from: 1911, to: 2017 })).toBeNull();
  expect(busiestYear([], { from: null, to: null })).toBeNull();
});
