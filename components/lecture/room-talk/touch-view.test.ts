import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import {
  canZoomIn,
  canZoomOut,
  FIRST_VIEW,
  placeAt,
  placeAfterArrow,
  pointIn,
  showing,
  TOUCH_RATIO,
  zoomedIn,
  zoomedOut,
  type TouchView,
} from './touch-view';

const place = fc.tuple(
  fc.double({ min: -180, max: 179.9, noNaN: true }),
  fc.double({ min: -55, max: 77, noNaN: true }),
);
const views = fc
  .tuple(fc.array(fc.boolean(), { maxLength: 8 }), fc.option(place))
  .map(([zooms, marked]) =>
    zooms.reduce<TouchView>((view, isIn) => {
      if (isIn) return canZoomIn(view) ? zoomedIn(view, marked) : view;
      return canZoomOut(view) ? zoomedOut(view) : view;
    }, FIRST_VIEW),
  );

const sharesOf = (view: TouchView, at: LngLat) => {
  const [x, y] = pointIn(view, at);
  return [
    (x - view.x) / view.width + 0.5,
    (y - view.y) / (view.width * TOUCH_RATIO) + 0.5,
  ] as const;
};

describe('a map for touching', () => {
  it('says the place that was touched, wherever it stands', () => {
    fc.assert(
      fc.property(views, place, (view, at) => {
        const shown = showing(view, at);
        const [across, down] = sharesOf(shown, at);
        expect(across).toBeGreaterThanOrEqual(0);
        expect(across).toBeLessThanOrEqual(1);
        const [longitude, latitude] = placeAt(shown, across, down);
        // 180° west is 180° east.
        expect(Math.cos(((longitude - at[0]) * Math.PI) / 180)).toBeCloseTo(1, 9);
        expect(latitude).toBeCloseTo(at[1], 6);
      }),
    );
  });

  it('comes nearer to what is marked', () => {
    const ulaanbaatar: LngLat = [106.9, 47.9];
    const nearer = zoomedIn(zoomedIn(FIRST_VIEW, ulaanbaatar), ulaanbaatar);
    expect(nearer.width).toBe(FIRST_VIEW.width / 4);
    const [across, down] = sharesOf(nearer, ulaanbaatar);
    expect(across).toBeCloseTo(0.5);
    expect(down).toBeCloseTo(0.5);
  });

  it('shows the whole Earth when it is zoomed out, and goes no farther', () => {
    const world = zoomedOut(zoomedOut(FIRST_VIEW));
    expect(canZoomOut(world)).toBe(false);
    const washington = sharesOf(world, [-77, 38.9]);
    expect(washington[0]).toBeGreaterThan(0.5);
    expect(washington[0]).toBeLessThan(1);
  });

  it('moves the mark by arrow keys', () => {
    const [east, beside] = placeAfterArrow(FIRST_VIEW, [100, 40], 'ArrowRight')!;
    expect(east).toBeGreaterThan(100);
    expect(beside).toBeCloseTo(40);
    expect(placeAfterArrow(FIRST_VIEW, [100, 40], 'ArrowDown')![1]).toBeLessThan(40);
    expect(placeAfterArrow(FIRST_VIEW, null, 'Enter')).toBeNull();
  });
});
