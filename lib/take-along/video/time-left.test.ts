import { expect, it } from 'vitest';
import { secondsLeft } from './time-left';

it('says how long the rest takes at the speed so far', () => {
  expect(secondsLeft(100, 400, 10_000)).toBe(30);
});

it('says nothing before it can know', () => {
  expect(secondsLeft(1, 400, 10_000)).toBeNull();
  expect(secondsLeft(100, 400, 500)).toBeNull();
});
