import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORLD_SIZE_AT_ZOOM_0, mercatorY } from '@/lib/geo/mercator';
import { RADIANS } from '@/lib/geo/sphere';
import { framedCamera } from '../engine/framed-camera';
import { placeAtStill, STILL_FRAME, STILL_WORLD, stillPoint } from './still-frame';

const MARGIN = 24;

describe('the frame of the still map', () => {
  it('shows each place where the live map shows it in its first view', () => {
    const pane = fc.record({
      width: fc.integer({ min: 320, max: 3840 }),
      height: fc.integer({ min: 320, max: 2160 }),
    });
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(pane, place, ({ width, height }, [longitude, latitude]) => {
        const camera = framedCamera({ width, height }, { top: 0, right: 0, bottom: 0, left: 0 });
        const perRadian = (WORLD_SIZE_AT_ZOOM_0 * 2 ** camera.zoom) / (2 * Math.PI);
        const live = [
          width / 2 + (longitude - camera.longitude) * RADIANS * perRadian,
          height / 2 - (mercatorY(latitude) - mercatorY(camera.latitude)) * perRadian,
        ] as const;
        // As the style sheet fits it: as large as there is room inside the margin, in its middle.
        const scale = Math.min(
          (width - 2 * MARGIN) / STILL_FRAME.width,
          (height - 2 * MARGIN) / STILL_FRAME.height,
        );
        const [x, y] = stillPoint([longitude, latitude]);
        expect(width / 2 + (x - STILL_FRAME.width / 2) * scale).toBeCloseTo(live[0], 3);
        expect(height / 2 + (y - STILL_FRAME.height / 2) * scale).toBeCloseTo(live[1], 3);
      }),
    );
  });

  it('tells the place at a point', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 179.9, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(place, fc.integer({ min: -2, max: 2 }), ([longitude, latitude], turns) => {
        const [x, y] = stillPoint([longitude, latitude]);
        const [east, north] = placeAtStill(x + turns * STILL_WORLD, y);
        expect(east).toBeGreaterThanOrEqual(-180);
        expect(east).toBeLessThan(180);
        expect(Math.cos((east - longitude) * RADIANS)).toBeCloseTo(1, 9);
        expect(north).toBeCloseTo(latitude, 6);
      }),
    );
  });

  it('repeats after the whole Earth', () => {
    const [x, y] = stillPoint([20, 40]);
    const [next, same] = stillPoint([380, 40]);
    expect(next - x).toBeCloseTo(STILL_WORLD);
    expect(same).toBe(y);
  });
});
