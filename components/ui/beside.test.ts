import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBeside, type Beside } from './beside';

const ROOM = { width: 400, height: 300 };
const BOX = { width: 100, height: 40 };
const below: Beside = { side: 'below', gap: 8, margin: 8 };
const above: Beside = { ...below, side: 'above' };
const at = (left: number, top: number) => ({ left, top, width: 20, height: 20 });

it('stands centred on the side that is wanted', () => {
  expect(placeBeside(at(200, 100), BOX, ROOM, below)).toEqual({ left: 160, top: 128 });
  expect(placeBeside(at(200, 100), BOX, ROOM, above)).toEqual({ left: 160, top: 52 });
});

it('goes to the other side where there is no room', () => {
  expect(placeBeside(at(200, 270), BOX, ROOM, below).top).toBe(222);
  expect(placeBeside(at(200, 10), BOX, ROOM, above).top).toBe(38);
});

it('keeps its side where there is no room on either', () => {
  const flat = { width: 400, height: 60 };
  expect(placeBeside(at(200, 20), BOX, flat, below).top).toBe(12);
  expect(placeBeside(at(200, 20), BOX, flat, above).top).toBe(8);
});

it('is in the window wherever its anchor is, when it fits', () => {
  const length = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(
      fc.record({
        left: fc.integer({ min: -200, max: 600 }),
        top: fc.integer({ min: -200, max: 600 }),
        width: length(300),
        height: length(300),
      }),
      fc.record({ width: length(384), height: length(284) }),
      fc.constantFrom(above, below),
      (anchor, box, beside) => {
        const { left, top } = placeBeside(anchor, box, ROOM, beside);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + box.width).toBeLessThanOrEqual(392);
        expect(top + box.height).toBeLessThanOrEqual(292);
      },
    ),
  );
});
