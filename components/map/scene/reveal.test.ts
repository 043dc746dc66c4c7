import { WebMercatorViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { unwrapLongitude, type LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Insets } from '@/lib/geo/map-area';
import { MapCamera } from '../engine/map-camera';
import type { OpenExtent } from './open-extent';
import { revealOpen, shiftIntoView } from './reveal';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const INSETS = { top: 0, right: 400, bottom: 0, left: 300 };
const DESK = { width: 1440, height: 700, insets: INSETS };
const FROM: Camera = { longitude: 110, latitude: 45, zoom: 3, bearing: 0, pitch: 0 };

/** A map of 1000 by 600 pixels that really stands where it is sent. */
function mapAt(from: Camera) {
  const camera = new MapCamera(null, from, () => undefined);
  const project = ([longitude, latitude]: readonly [number, number]) => {
    const viewport = new WebMercatorViewport({ width: 1000, height: 600, ...camera.current });
    const [x, y] = viewport.project([longitude, latitude]);
    return { x: x!, y: y!, visible: x! >= 0 && x! <= 1000 && y! >= 0 && y! <= 600 };
  };
  return { camera, project };
}

const extentOf = (...ends: LngLat[]): OpenExtent => ({
  paths: [Float64Array.from(ends.flat())],
  partners: [],
  isShownLarge: false,
});

function reveal(
  extent: OpenExtent,
  insets: Insets,
  { from = FROM, before }: { from?: Camera; before?: Insets } = {},
) {
  const map = mapAt(from);
  const travelTo = vi.spyOn(map.camera, 'travelTo');
  const movable = {
    map,
    projection: 'flat',
    reducedMotion: true,
    width: 1000,
    height: 600,
  } as const;
  revealOpen(extent, { ...movable, insets }, before);
  return { map, travelTo };
}

describe('what is open', () => {
  it('does not move the map while every end of it is in view', () => {
    expect(reveal(extentOf([105, 45], [115, 40]), NO_INSETS).travelTo).not.toHaveBeenCalled();
  });

  it('comes into view with all its ends, clear of panels, and no nearer than the map was', () => {
    const insets = { ...NO_INSETS, left: 300 };
    const end = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -10, max: 65 }));
    fc.assert(
      fc.property(end, fc.integer({ min: 0, max: 25 }), ([longitude, latitude], east) => {
        const ends: LngLat[] = [
          [longitude, latitude],
          [longitude + east, latitude - 10],
        ];
        const { map } = reveal(extentOf(...ends), insets);
        expect(map.camera.zoom).toBeLessThanOrEqual(FROM.zoom);
        const turn = unwrapLongitude(longitude, map.camera.current.longitude) - longitude;
        for (const [lng, lat] of ends) {
          const { x, visible } = map.project([lng + turn, lat]);
          expect(visible).toBe(true);
          expect(x).toBeGreaterThan(insets.left);
        }
      }),
    );
  });

  it('comes out from under a panel that has opened since', () => {
    const covered = { ...NO_INSETS, left: 500 };
    const { map, travelTo } = reveal(extentOf([100, 45]), covered, { before: NO_INSETS });
    expect(travelTo).toHaveBeenCalledTimes(1);
    expect(map.project([100, 45]).x).toBeGreaterThan(500);
  });

  it('stays out of view where the reader has left it, whatever opens', () => {
    const covered = { ...NO_INSETS, left: 500 };
    const { travelTo } = reveal(extentOf([-77, 39]), covered, { before: NO_INSETS });
    expect(travelTo).not.toHaveBeenCalled();
  });

  it('keeps the bearing of a turned map', () => {
    const { map } = reveal(extentOf([-77, 39]), NO_INSETS, { from: { ...FROM, bearing: 30 } });
    expect(map.camera.current.bearing).toBe(30);
  });
});

describe('a corridor', () => {
  const corridor = { ...extentOf([110, 45], [110.5, 45.3]), isShownLarge: true };

  it('is zoomed to, though it was in view as a dot', () => {
    expect(reveal(corridor, NO_INSETS).map.camera.zoom).toBeGreaterThan(7);
  });

  it('moves nothing where it is large already', () => {
    const from = { ...FROM, zoom: 8, longitude: 110.25, latitude: 45.15 };
    expect(reveal(corridor, NO_INSETS, { from }).travelTo).not.toHaveBeenCalled();
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
