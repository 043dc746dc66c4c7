import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsToReveal, shiftIntoView } from './reveal';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
/** One pixel a tenth of a degree, the map's left edge at 100°E and its top at 50°N. */
const area = (insets = NO_INSETS) => ({
  project: ([longitude, latitude]: readonly [number, number]) => ({
    x: (longitude - 100) * 10,
    y: (50 - latitude) * 10,
    visible: true,
  }),
  width: 400,
  height: 300,
  insets,
});

const INSETS = { top: 0, right: 400, bottom: 0, left: 300 };
const DESK = { width: 1440, height: 700, insets: INSETS };

describe('what has been opened', () => {
  it('does not move the map while it is in view', () => {
    expect(boundsToReveal([[120, 35]], [], area())).toBeNull();
  });

  it('comes into view with the paths between its places', () => {
    const path = Float64Array.of(120, 35, 160, 45, 180, 30);
    expect(
      boundsToReveal(
        [
          [120, 35],
          [180, 30],
        ],
        [path],
        area(),
      ),
    ).toEqual([120, 30, 180, 45]);
  });

  it('comes out from under a panel', () => {
    const behindPanel = { ...NO_INSETS, left: 250 };
    expect(boundsToReveal([[120, 35]], [], area(behindPanel))).toEqual([120, 35, 120, 35]);
  });
});

describe('bringing a point into view', () => {
  it('moves nothing that is in view', () => {
    expect(shiftIntoView({ x: 700, y: 300 }, DESK)).toEqual([0, 0]);
  });

  it('moves no further than out from under a panel or in from an edge', () => {
    expect(shiftIntoView({ x: 1200, y: 300 }, DESK)).toEqual([304, 0]);
    expect(shiftIntoView({ x: 100, y: 900 }, DESK)).toEqual([-344, 264]);
  });

  it('always leaves the point clear, however far it was', () => {
    const pixel = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(pixel, pixel, (x, y) => {
        const [right, down] = shiftIntoView({ x, y }, DESK);
        expect(x - right).toBeGreaterThanOrEqual(444);
        expect(x - right).toBeLessThanOrEqual(896);
        expect(y - down).toBeGreaterThanOrEqual(64);
        expect(y - down).toBeLessThanOrEqual(636);
      }),
    );
  });

  it('keeps a middle to aim at on a phone', () => {
    const phone = { width: 390, height: 640, insets: NO_INSETS };
    expect(shiftIntoView({ x: 195, y: 320 }, phone)).toEqual([0, 0]);
    expect(shiftIntoView({ x: 0, y: 320 }, phone)).toEqual([-117, 0]);
  });

  it('aims at the middle of what panels cover altogether', () => {
    const [right] = shiftIntoView({ x: 0, y: 300 }, { width: 390, height: 700, insets: INSETS });
    expect(0 - right).toBe((300 + (390 - 400)) / 2);
  });
});
