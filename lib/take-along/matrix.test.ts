import { expect, it } from 'vitest';
import { IDENTITY, multiplied, parsedTransform } from './matrix';

it('reads transforms in the order in which SVG does them', () => {
  expect(parsedTransform('translate(10 20)')).toEqual([1, 0, 0, 1, 10, 20]);
  expect(parsedTransform('translate(10,20) scale(2)')).toEqual([2, 0, 0, 2, 10, 20]);
  const turned = parsedTransform('translate(5 0) rotate(90) scale(2)');
  // The point (1, 0) is drawn twice as far, turned to the foot, and moved.
  const [a, b, , , e, f] = turned;
  expect([a + e, b + f].map((value) => Math.round(value * 1000) / 1000)).toEqual([5, 2]);
});

it('is left alone by a transform that does nothing', () => {
  expect(multiplied(IDENTITY, [1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6]);
  expect(parsedTransform('')).toEqual(IDENTITY);
});
