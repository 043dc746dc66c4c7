import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftIntoSight } from './shift-into-view';

const INSETS = { top: 0, right: 400, bottom: 0, left: 300 };
const SIZE = { width: 1440, height: 700 };

describe('bringing a point into sight', () => {
  it('moves nothing that is in sight', () => {
    expect(shiftIntoSight({ x: 700, y: 300 }, SIZE, INSETS)).toEqual([0, 0]);
  });

  it('moves no further than out from under a panel or in from an edge', () => {
    expect(shiftIntoSight({ x: 1200, y: 300 }, SIZE, INSETS)).toEqual([304, 0]);
    expect(shiftIntoSight({ x: 100, y: 900 }, SIZE, INSETS)).toEqual([-344, 264]);
  });

  it('always leaves the point clear, however far it was', () => {
    const pixel = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(pixel, pixel, (x, y) => {
        const [right, down] = shiftIntoSight({ x, y }, SIZE, INSETS);
        expect(x - right).toBeGreaterThanOrEqual(444);
        expect(x - right).toBeLessThanOrEqual(896);
        expect(y - down).toBeGreaterThanOrEqual(64);
        expect(y - down).toBeLessThanOrEqual(636);
      }),
    );
  });

  it('keeps a middle to aim at on a phone', () => {
    const free = { top: 0, right: 0, bottom: 0, left: 0 };
    const phone = { width: 390, height: 640 };
    expect(shiftIntoSight({ x: 195, y: 320 }, phone, free)).toEqual([0, 0]);
    expect(shiftIntoSight({ x: 0, y: 320 }, phone, free)).toEqual([-117, 0]);
  });

  it('aims at the middle of what panels cover altogether', () => {
    const [right] = shiftIntoSight({ x: 0, y: 300 }, { width: 390, height: 700 }, INSETS);
    expect(0 - right).toBe((300 + (390 - 400)) / 2);
  });
});
