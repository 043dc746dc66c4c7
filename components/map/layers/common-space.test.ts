import { WebMercatorViewport, _GlobeViewport as GlobeViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import { lngLatAt } from '@/lib/geo/path-measure';
import { angularDistance, type LngLat } from '@/lib/geo/sphere';
import { FLAT, GLOBE } from './common-space';

const view = { width: 800, height: 600, longitude: 106, latitude: 45, zoom: 3 };
const place: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe.each([
  ['flat map', FLAT, new WebMercatorViewport(view)],
  ['globe', GLOBE, new GlobeViewport(view)],
])('common space of the %s', (_, space, viewport) => {
  it("is deck.gl's own", () => {
    fc.assert(
      fc.property(place, ([longitude, latitude]) => {
        const ours = space.positionOf([longitude, latitude]);
        const theirs = viewport.projectPosition([longitude, latitude, 0]);
        for (const axis of [0, 1, 2]) expect(ours[axis]).toBeCloseTo(theirs[axis]!, 6);
      }),
    );
  });
});

describe('an arc on the globe', () => {
  const SEGMENTS = 32;
  const anywhere: fc.Arbitrary<LngLat> = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );

  it('is whole over a pole and over the antimeridian: no piece of it is longer than its share', () => {
    fc.assert(
      fc.property(
        anywhere,
        anywhere,
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (from, to, bow) => {
          const path = arcPath({ from, to, bow }, SEGMENTS);
          const share = (angularDistance(from, to) / SEGMENTS) * Math.hypot(1, Math.PI * bow);
          for (let index = 1; index <= SEGMENTS; index += 1) {
            const [x0, y0, z0] = GLOBE.positionOf(lngLatAt(path, index - 1));
            const [x1, y1, z1] = GLOBE.positionOf(lngLatAt(path, index));
            const piece = Math.hypot(x1 - x0, y1 - y0, z1 - z0);
            expect(piece).toBeLessThanOrEqual(share * GLOBE.unitsPerRadian * 1.001 + 1e-6);
          }
        },
      ),
    );
  });
});
