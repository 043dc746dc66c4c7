import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import { pointTowards } from './edge-direction';

const ULAANBAATAR: Camera = { longitude: 106.9, latitude: 47.9, zoom: 3, bearing: 0, pitch: 0 };
const WASHINGTON: LngLat = [-77.04, 38.9];
const FLAT = { width: 1000, height: 600, projection: 'flat' } as const;
const GLOBE = { ...FLAT, projection: 'globe' } as const;

/** Degrees clockwise from up, seen from the middle. */
function direction(place: LngLat, camera: Camera, viewport: typeof FLAT | typeof GLOBE) {
  const { x, y } = pointTowards(place, camera, viewport);
  return (Math.atan2(x - 500, 300 - y) * 180) / Math.PI;
}

describe('on a flat map', () => {
  it('is where the nearest copy of the place is drawn', () => {
    // 512 pixels at zoom 0 are 4096 at zoom 3: 40° are 455.1 of them.
    const { x, y } = pointTowards([146.9, 47.9], ULAANBAATAR, FLAT);
    expect(x).toBeCloseTo(500 + 455.1, 1);
    expect(y).toBeCloseTo(300);
    expect(pointTowards(WASHINGTON, ULAANBAATAR, FLAT).x).toBeGreaterThan(500);
    expect(pointTowards(WASHINGTON, { ...ULAANBAATAR, longitude: 90 }, FLAT).x).toBeLessThan(500);
  });

  it('turns with the map', () => {
    expect(direction([106.9, 10], ULAANBAATAR, FLAT)).toBeCloseTo(180);
    expect(direction([106.9, 10], { ...ULAANBAATAR, bearing: 90 }, FLAT)).toBeCloseTo(90);
  });

  it('stays behind the eye when the map is tilted', () => {
    expect(direction([106.9, -60], { ...ULAANBAATAR, pitch: 60 }, FLAT)).toBeCloseTo(180);
  });
});

describe('on a globe', () => {
  it('is the way in which it must be turned: over the Arctic to Washington', () => {
    expect(direction(WASHINGTON, ULAANBAATAR, GLOBE)).toBeCloseTo(3.2, 0);
    expect(direction(WASHINGTON, { ...ULAANBAATAR, bearing: 30 }, GLOBE)).toBeCloseTo(-26.8, 0);
  });
});
