import { expect, it } from 'vitest';
import { TokenBucket } from './token-bucket';

it('gives what it holds at once, then by the second, and never more than it holds', () => {
  const clock = { now: 5000 };
  const bucket = new TokenBucket({ atOnce: 3, perSecond: 0.5 }, () => clock.now);
  const taken = () => Array.from({ length: 5 }, () => bucket.take()).filter(Boolean).length;
  expect(taken()).toBe(3);
  expect(bucket.secondsToNext()).toBe(2);
  clock.now += 1000;
  expect(taken()).toBe(0);
  expect(bucket.secondsToNext()).toBe(1);
  clock.now += 1000;
  expect(taken()).toBe(1);
  clock.now += 3600_000;
  expect(bucket.secondsToNext()).toBe(0);
  expect(taken()).toBe(3);
});
