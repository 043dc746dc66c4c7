import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewProjection } from '@/components/static-map/view-projection';
import { frameOfCamera } from '@/lib/geo/frame-of-camera';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import { pictureGround } from './picture-ground';
import { pointOnPicture } from './point-on-picture';

const size = { width: 450, height: 400 };
const groundOf = (projection: Projection, camera: Camera | null) =>
  pictureGround(
    viewProjection(
      {
        projection,
        frame: camera && frameOfCamera(camera, { ...size, insets: NO_INSETS }, projection),
      },
      { ...size, margin: 20 },
    ),
    'map',
    size,
  );

const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
  latitude: fc.double({ min: -60, max: 70, noNaN: true }),
  zoom: fc.double({ min: 1, max: 8, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the ground under a picture', () => {
  it.each(['flat', 'globe'] as const)('leads back to the same point, %s', (projection) => {
    let onGround = 0;
    fc.assert(
      fc.property(camera, share, share, (seen, right, down) => {
        const ground = groundOf(projection, seen);
        const [x, y] = [right * size.width, down * size.height];
        const place = ground.unproject(x, y);
        if (place === null) return;
        onGround += 1;
        expect(Math.abs(place[0])).toBeLessThanOrEqual(180);
        const [backX, backY] = ground.project(place)!;
        expect(backX).toBeCloseTo(x, 1);
        expect(backY).toBeCloseTo(y, 1);
      }),
    );
    expect(onGround).toBeGreaterThan(10);
  });

  it('is the place that is drawn there', () => {
    for (const projection of ['flat', 'globe'] as const) {
      const ground = groundOf(projection, null);
      const [x, y] = ground.project([106.9, 47.9])!;
      const [longitude, latitude] = ground.unproject(x, y)!;
      expect(longitude).toBeCloseTo(106.9, 3);
      expect(latitude).toBeCloseTo(47.9, 3);
    }
  });

  it('is none beside the globe, nor behind it', () => {
    const whole = { longitude: 110, latitude: 40, zoom: 0, bearing: 0, pitch: 0 };
    const globe = groundOf('globe', whole);
    expect(globe.unproject(3, 3)).toBeNull();
    expect(globe.unproject(225, 200)).not.toBeNull();
    expect(globe.project([-70, -40])).toBeNull();
  });
});

it('finds a pointer on a picture that is drawn smaller than it is', () => {
  const element = {
    getBoundingClientRect: () => ({ left: 100, top: 50, width: 225, height: 200 }),
  };
  const at = pointOnPicture({ clientX: 145, clientY: 150 }, element as Element, size);
  expect(at).toEqual([90, 200]);
});
