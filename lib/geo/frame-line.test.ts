import { expect, it } from 'vitest';
import { spacedLine, type FramePoint } from './frame-line';

const line: FramePoint[] = [0, 0.4, 1.2, 2.5, 2.6, 9].map((x) => [x, 0]);

it('keeps the points of a line that lie apart, and both ends', () => {
  expect(spacedLine(line, 2).map(([x]) => x)).toEqual([0, 2.5, 9]);
  expect(spacedLine(line, 20).map(([x]) => x)).toEqual([0, 9]);
  expect(spacedLine([], 2)).toEqual([]);
});
