import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PNG_SIZES, SAVED_SHAPES, pngPixels, shapeMeasures } from './picture-shapes';

const WINDOW = fc.record({
  width: fc.integer({ min: 1, max: 10_000 }),
  height: fc.integer({ min: 1, max: 10_000 }),
});

it('a page has the aspect of its picture, and so has a PNG of any size', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SAVED_SHAPES),
      fc.constantFrom(...PNG_SIZES),
      WINDOW,
      (shape, size, window) => {
        const { width, height, millimetres } = shapeMeasures(shape, window);
        expect(millimetres.width / millimetres.height).toBeCloseTo(width / height, 3);
        const pixels = pngPixels({ width, height }, size);
        expect(pixels.width / pixels.height).toBeCloseTo(width / height, 2);
        expect(pixels.width * pixels.height).toBeLessThan(30_000_000);
      },
    ),
  );
});

it('each size is larger than the one before it, or the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAVED_SHAPES), WINDOW, (shape, window) => {
      const widths = PNG_SIZES.map((size) => pngPixels(shapeMeasures(shape, window), size).width);
      expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    }),
  );
});

it('the shape of the screen is that of the window, but no strip', () => {
  const aspectOf = (width: number, height: number) => {
    const measures = shapeMeasures('screen', { width, height });
    return measures.width / measures.height;
  };
  expect(aspectOf(1280, 720)).toBeCloseTo(16 / 9, 2);
  expect(aspectOf(390, 844)).toBeCloseTo(0.5, 2);
  expect(aspectOf(3000, 300)).toBeCloseTo(2.4, 2);
});
