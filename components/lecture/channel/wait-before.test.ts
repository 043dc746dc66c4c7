import { expect, it } from 'vitest';
import { waitBefore } from './wait-before';

it('doubles up to the longest, and spreads', () => {
  const longest = [0, 1, 2, 3, 4, 50].map((attempts) => waitBefore(attempts, 10_000, 1));
  expect(longest).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
  expect(waitBefore(0, 10_000, 0)).toBe(300);
  expect(waitBefore(50, 10_000, 0)).toBe(3000);
});
