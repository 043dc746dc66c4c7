import { _GlobeViewport as GlobeViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCamera, quantiseCamera, serialiseCamera } from '@/lib/view/camera';
import { MIN_ZOOM, withinReach } from '@/lib/geo/camera-reach';
import { globeRadius } from '@/lib/geo/globe-screen';

const COMMON_RADIUS = 256;

/** Pixels of the radius of the globe that the arcs are drawn on. */
const deckRadius = (latitude: number, zoom: number) =>
  new GlobeViewport({ width: 800, height: 600, longitude: 0, latitude, zoom }).scale *
  COMMON_RADIUS;

/** As far out as MapLibre lets a globe go: it has the size that it has over the equator at this zoom. */
const farthest = (latitude: number) => MIN_ZOOM + Math.log2(Math.cos((latitude * Math.PI) / 180));

describe('a globe turned towards a pole', () => {
  const latitude = fc.double({ min: -89.9, max: 89.9, noNaN: true });
  const closer = fc.double({ min: 0, max: 4, noNaN: true });

  it('has one size for the basemap and for the arcs, and keeps it', () => {
    fc.assert(
      fc.property(latitude, closer, (at, levels) => {
        const asked = { latitude: at, zoom: farthest(at) + levels };
        const held = withinReach(asked) ?? asked;
        expect(globeRadius(held) / globeRadius(asked)).toBeCloseTo(1, 6);
        expect(deckRadius(held.latitude, held.zoom) / globeRadius(held)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('can be linked to', () => {
    fc.assert(
      fc.property(latitude, closer, (at, levels) => {
        const asked = { latitude: at, zoom: farthest(at) + levels };
        const camera = { longitude: 0, bearing: 0, pitch: 0, ...(withinReach(asked) ?? asked) };
        expect(parseCamera(serialiseCamera(camera))).toEqual(quantiseCamera(camera));
      }),
    );
  });

  it('is left alone where both draw it alike', () => {
    expect(withinReach({ latitude: 85, zoom: -2 })).toBeNull();
    expect(withinReach({ latitude: 90, zoom: -40 })?.latitude).toBe(85);
  });
});
