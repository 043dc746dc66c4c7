import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORLD_SIZE_AT_ZOOM_0, mercatorY, pixelsPerRadian } from '@/lib/geo/mercator';
import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { aimOf } from '@/lib/geo/frame-aim';
import { NO_INSETS } from '@/lib/geo/map-area';
import { RADIANS } from '@/lib/geo/sphere';
import { framedCamera } from '../engine/framed-camera';
import {
  placeAtStill,
  STILL_FRAME,
  STILL_WORLD,
  stillCrop,
  stillPoint,
  UNITS_A_RADIAN,
} from './still-frame';

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

describe('a part of the still map', () => {
  const frameAt = (longitude: number, latitude: number, across: number, down: number) => ({
    ...{ longitude, latitude, across, down },
    bearing: 0,
    pitch: 0,
  });

  it('shows as much of the ground as the live map does of the same frame', () => {
    const area = { width: 900, height: 600, insets: NO_INSETS };
    const { halfWidth, halfHeight } = aimOf(area);
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 150, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 10, max: 40, noNaN: true }),
        fc.double({ min: 10, max: 40, noNaN: true }),
        (longitude, latitude, across, down) => {
          const frame = frameAt(longitude, latitude, across, down);
          const crop = stillCrop(frame);
          const [x, y] = stillPoint([longitude, latitude]);
          expect(crop.x + crop.width / 2).toBeCloseTo(x, 6);
          expect(crop.y + crop.height / 2).toBeCloseTo(y, 6);
          expect(crop.width / crop.height).toBeCloseTo(across / down, 6);
          const pixels = pixelsPerRadian(cameraOfFrame(frame, area, 'flat').zoom) / UNITS_A_RADIAN;
          const taken = [
            (crop.width * pixels) / (2 * halfWidth),
            (crop.height * pixels) / (2 * halfHeight),
          ];
          expect(Math.max(...taken)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('is no smaller than its land can be drawn', () => {
    const { width, height } = stillCrop(frameAt(105, 21, 0.1, 0.05));
    expect(width).toBeCloseTo(STILL_FRAME.width / 20);
    expect(width / height).toBeCloseTo(2);
  });
});
