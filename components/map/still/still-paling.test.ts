import { expect, it } from 'vitest';
import { stillPaling } from './still-paling';

const LINE = [
  [0, 0],
  [100, 0],
  [200, 0],
] as const;

it('a line is paler round the place that it passes nearest to', () => {
  expect(stillPaling(LINE, [[50, 15], [120, 8]])).toEqual({ x: 120, y: 8, radius: 20 }); // prettier-ignore
  expect(stillPaling(LINE, [[50, 25]])).toBeNull();
  expect(stillPaling(LINE, [])).toBeNull();
});

it('within as many pixels where the map is enlarged', () => {
  expect(stillPaling(LINE, [[120, 8]], 0.5)).toEqual({ x: 120, y: 8, radius: 10 });
  expect(stillPaling(LINE, [[120, 12]], 0.5)).toBeNull();
});

it('over a part of a short line only', () => {
  expect(stillPaling([[0, 0], [40, 0]], [[20, 5]])!.radius).toBeCloseTo(11.6); // prettier-ignore
});

it('and never at its own ends, which stay outside the circle', () => {
  const { radius } = stillPaling(LINE, [[6, 8]])!;
  expect(radius).toBeLessThan(10);
  expect(stillPaling(LINE, [[-6, 8]])).toBeNull();
});
