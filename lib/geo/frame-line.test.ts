import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, partOf, spacedLine, type FramePoint } from './frame-line';

const line: FramePoint[] = [0, 0.4, 1.2, 2.5, 2.6, 9].map((x) => [x, 0]);

it('keeps the points of a line that lie apart, and both ends', () => {
  expect(spacedLine(line, 2).map(([x]) => x)).toEqual([0, 2.5, 9]);
  expect(spacedLine(line, 20).map(([x]) => x)).toEqual([0, 9]);
  expect(spacedLine([], 2)).toEqual([]);
});

it('the last part of a line ends where the line does, however its length was rounded', () => {
  const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
  const point: fc.Arbitrary<FramePoint> = fc.tuple(coordinate, coordinate);
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
      const length = lengthOf(points);
      fc.pre(length > 1);
      const [x, y] = partOf(points, length / 2, length).at(-1)!;
      const [endX, endY] = points.at(-1)!;
      expect(Math.hypot(x - endX, y - endY)).toBeLessThan(1e-3);
    }),
  );
});
