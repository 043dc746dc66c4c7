import { describe, expect, it } from 'vitest';
import { arcPath } from './arc-path';
import { angleToPath, measuredPath } from './nearest-path';
import { mercatorDistances, sphericalDistances } from './path-measure';
import { RADIANS } from './sphere';

const equator = Float64Array.of(170, 0, 180, 0, 200, 0);

describe('distances along a path', () => {
  it('grow from 0, and are angles on the sphere and on the plane', () => {
    const angles = [0, 10, 30].map((degrees) => degrees * RADIANS);
    for (const [index, angle] of angles.entries()) {
      expect(sphericalDistances(equator)[index]).toBeCloseTo(angle, 12);
      expect(mercatorDistances(equator)[index]).toBeCloseTo(angle, 12);
    }
  });

  it('are stretched by Mercator away from the equator', () => {
    const north = Float64Array.of(100, 60, 101, 60);
    expect(mercatorDistances(north)[1]! / sphericalDistances(north)[1]!).toBeCloseTo(2, 2);
  });
});

describe('the distance to a path', () => {
  const path = measuredPath(arcPath({ from: [0, 0], to: [90, 0], bow: 0 }, 3));

  it('is taken at right angles between vertices', () => {
    expect(angleToPath([44, 5], path)).toBeCloseTo(5 * RADIANS, 9);
  });

  it('is taken from the ends beyond them', () => {
    expect(angleToPath([-7, 0], path)).toBeCloseTo(7 * RADIANS, 9);
    expect(angleToPath([179, 0], path)).toBeCloseTo(89 * RADIANS, 9);
  });
});
