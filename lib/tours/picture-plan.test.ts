import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittedSize, pictureAttempts } from './picture-plan';
import { LONGEST_PICTURE_SIDE } from './slide';

it('makes a large picture smaller in its own shape', () => {
  expect(fittedSize({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
  expect(fittedSize({ width: 1000, height: 8000 }, 1600)).toEqual({ width: 200, height: 1600 });
});

it('makes no picture larger, and none vanish', () => {
  expect(fittedSize({ width: 30, height: 20 }, 1600)).toEqual({ width: 30, height: 20 });
  expect(fittedSize({ width: 9000, height: 1 }, 1600)).toEqual({ width: 1600, height: 1 });
});

it('tries smaller files in turn, each within the bounds of a slide', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const attempts = pictureAttempts({ width, height });
      const costs = attempts.map((one) => one.width * one.height * one.quality);
      expect(Math.max(attempts[0]!.width, attempts[0]!.height)).toBeLessThanOrEqual(
        LONGEST_PICTURE_SIDE,
      );
      expect(costs.at(-1)).toBeLessThan(costs[0]!);
    }),
  );
});
