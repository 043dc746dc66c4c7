import { expect, it } from 'vitest';
import { inkShare } from './ink';
import { PICTURE, strokeThrough } from './testing';

const PIXELS = 400 * 300;

it('ink is the area of the strokes, where they are in the picture', () => {
  const inside = strokeThrough(['a', 'b'], [[100, 100], [200, 100]], { widthPixels: 6 }); // prettier-ignore
  const half = strokeThrough(['a', 'b'], [[-100, 50], [100, 50]], { widthPixels: 6 }); // prettier-ignore
  expect(inkShare([inside], PICTURE)).toBeCloseTo((100 * 600) / PIXELS);
  expect(inkShare([inside, half], PICTURE)).toBeCloseTo((100 * 1200) / PIXELS);
});

it('a stroke that grows thinner has less, and no stroke is thinner than the map draws it', () => {
  const points = [[100, 100], [150, 100], [200, 100]] as const; // prettier-ignore
  const inkOf = (widthPixels: number, taper: number) =>
    (inkShare([strokeThrough(['a', 'b'], points, { widthPixels, taper })], PICTURE) * PIXELS) / 100;
  expect(inkOf(10, 0.5)).toBeCloseTo(750);
  expect(inkOf(0.5, 1)).toBeCloseTo(150);
});
