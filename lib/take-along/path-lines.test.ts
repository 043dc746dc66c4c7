import { expect, it } from 'vitest';
import { pathLines } from './path-lines';

it('reads lines, closed and open, absolute and relative', () => {
  expect(pathLines('M10,20L30,40L50,20ZM1 2v4h30v-4')).toEqual([
    {
      points: [
        [10, 20],
        [30, 40],
        [50, 20],
      ],
      isClosed: true,
    },
    {
      points: [
        [1, 2],
        [1, 6],
        [31, 6],
        [31, 2],
      ],
      isClosed: false,
    },
  ]);
  expect(pathLines('M-1.5-.25H4V-5.5').flatMap(({ points }) => points)).toEqual([
    [-1.5, -0.25],
    [4, -0.25],
    [4, -5.5],
  ]);
});

it('goes round as the path says, by the right side', () => {
  // The dot of an arrow, from right to left below, and back above (y grows downwards).
  const [dot] = pathLines('M4 0A4 4 0 1 1 -4 0A4 4 0 1 1 4 0Z');
  for (const [x, y] of dot!.points) expect(Math.hypot(x, y)).toBeCloseTo(4);
  expect(Math.max(...dot!.points.map(([, y]) => y))).toBeCloseTo(4);
  expect(Math.min(...dot!.points.map(([, y]) => y))).toBeCloseTo(-4);
  // A round corner bulges outwards.
  const [corner] = pathLines('M0 0A3 3 0 0 1 3 3');
  const middle = corner!.points[Math.floor(corner!.points.length / 2)]!;
  expect(middle[0]).toBeGreaterThan(middle[1]);
  // The long way round, three quarters of a circle, comes out on the other side.
  const [long] = pathLines('M0 0A3 3 0 1 1 3 3');
  expect(Math.min(...long!.points.map(([, y]) => y))).toBeCloseTo(-3);
  expect(Math.max(...long!.points.map(([x]) => x))).toBeCloseTo(6);
});

it('says so where a path is no such one', () => {
  expect(() => pathLines('M0 0C1 1 2 2 3 3')).toThrow('No straight path');
});
