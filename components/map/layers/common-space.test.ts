import { WebMercatorViewport, _GlobeViewport as GlobeViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
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
