import { WebMercatorViewport, _GlobeViewport as GlobeViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { frameOfCamera } from '@/lib/geo/frame-of-camera';
import { globeRadius } from '@/lib/geo/globe-screen';
import { NO_INSETS, type MapArea } from '@/lib/geo/map-area';
import { latitudeAtMercatorY, mercatorY } from '@/lib/geo/mercator';
import { RADIANS, combine, lngLatOf, unwrapLongitude } from '@/lib/geo/sphere';
import { axesAt } from '@/lib/geo/globe-screen';
import type { Camera } from '@/lib/view/camera';
import type { ViewFrame } from '@/lib/view/view-frame';

const area: fc.Arbitrary<MapArea> = fc
  .record({
    width: fc.integer({ min: 320, max: 2560 }),
    shape: fc.double({ min: 0.6, max: 2.2, noNaN: true }),
    covered: fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: 0, max: 0.15, noNaN: true }))), // prettier-ignore
  })
  .map(({ width, shape, covered: [top, right, bottom, left] }) => {
    const height = width / shape;
    const [above, below] = [top! * height, bottom! * height];
    return {
      width,
      height,
      insets: { top: above, right: right! * width, bottom: below, left: left! * width },
    };
  });
/** Away from the ends of the flat map, and no larger than a screen can show. */
const frame: fc.Arbitrary<ViewFrame> = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -50, max: 50, noNaN: true }),
  across: fc.double({ min: 1, max: 50, noNaN: true }),
  down: fc.double({ min: 1, max: 30, noNaN: true }),
  bearing: fc.constantFrom(0, 30, -120),
  pitch: fc.constant(0),
});
/** So near that no end of the flat map and no space beside a globe is in view. */
const camera = (farthest: number): fc.Arbitrary<Camera> =>
  fc.record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -farthest, max: farthest, noNaN: true }),
    zoom: fc.double({ min: 4, max: 6.5, noNaN: true }),
    bearing: fc.constantFrom(0, 30, -120),
    pitch: fc.constant(0),
  });

/** What draws the arcs is asked where things are: it has its own arithmetic, which follows MapLibre's. */
const VIEWPORTS = { flat: WebMercatorViewport, globe: GlobeViewport } as const;

function pixel(
  projection: 'flat' | 'globe',
  [longitude, latitude]: readonly [number, number],
  { width, height }: MapArea,
  seenFrom: Camera,
) {
  const viewport = new VIEWPORTS[projection]({ width, height, ...seenFrom });
  const near = projection === 'flat' ? unwrapLongitude(longitude, seenFrom.longitude) : longitude;
  const [x, y] = viewport.project([near, latitude]);
  return [x!, y!] as const;
}

/** On the flat map, turned as the frame is. */
function corners({ longitude, latitude, across, down, bearing }: ViewFrame) {
  const stretched = 1 / Math.cos(latitude * RADIANS);
  const [cos, sin] = [Math.cos(bearing * RADIANS), Math.sin(bearing * RADIANS)];
  return [-0.5, 0.5].flatMap((right) =>
    [-0.5, 0.5].map((low) => {
      const [x, y] = [right * across * stretched, low * down * stretched];
      const east = x * cos - y * sin;
      const south = x * sin + y * cos;
      return [
        longitude + east,
        latitudeAtMercatorY(mercatorY(latitude) - south * RADIANS),
      ] as const;
    }),
  );
}

/** The middles of the sides of a frame on the globe. */
function sides({ longitude, latitude, across, down, bearing }: ViewFrame) {
  const [east, north, up] = axesAt([longitude, latitude]);
  const [cos, sin] = [Math.cos(bearing * RADIANS), Math.sin(bearing * RADIANS)];
  const [right, high] = [combine(east, cos, north, -sin), combine(east, sin, north, cos)];
  return (
    [
      [right, across],
      [right, -across],
      [high, down],
      [high, -down],
    ] as const
  ).map(([way, size]) => {
    const angle = (size / 2) * RADIANS;
    return lngLatOf(combine(up, Math.cos(angle), way, Math.sin(angle)));
  });
}

/** A name has room between here and the edge. */
const ROOM = 0.06;

function expectInside(
  points: readonly (readonly [number, number])[],
  { width, height, insets }: MapArea,
  room = ROOM,
) {
  const [freeWidth, freeHeight] = [
    width - insets.left - insets.right,
    height - insets.top - insets.bottom,
  ];
  for (const [x, y] of points) {
    expect(x).toBeGreaterThan(insets.left + room * freeWidth);
    expect(x).toBeLessThan(width - insets.right - room * freeWidth);
    expect(y).toBeGreaterThan(insets.top + room * freeHeight);
    expect(y).toBeLessThan(height - insets.bottom - room * freeHeight);
  }
}

describe('the camera of a frame', () => {
  it('has every corner inside any pane, with room for names (flat)', () => {
    fc.assert(
      fc.property(frame, area, (one, pane) => {
        const fitted = cameraOfFrame(one, pane, 'flat');
        // A pane much higher than wide, or a world smaller than the pane, would show the world's end.
        fc.pre(512 * 2 ** fitted.zoom > 4 * pane.height);
        expectInside(corners(one).map((corner) => pixel('flat', corner, pane, fitted)), pane); // prettier-ignore
      }),
    );
  });

  it('has the middle of every side inside any pane, with room for names (globe)', () => {
    fc.assert(
      fc.property(frame, area, (one, covered) => {
        const pane = { ...covered, insets: NO_INSETS };
        const fitted = cameraOfFrame(one, pane, 'globe');
        expectInside(sides(one).map((side) => pixel('globe', side, pane, fitted)), pane); // prettier-ignore
      }),
    );
  });

  it('has them in what panels leave free of a globe, whose middle is then beside', () => {
    fc.assert(
      fc.property(frame, area, (one, pane) => {
        const fitted = cameraOfFrame(one, pane, 'globe');
        expectInside(sides(one).map((side) => pixel('globe', side, pane, fitted)), pane, 0); // prettier-ignore
      }),
    );
  });

  it('is as near as it can be', () => {
    const pane = { width: 1229, height: 960, insets: NO_INSETS };
    const wide: ViewFrame = { longitude: 110, latitude: 35, across: 40, down: 10, bearing: 0, pitch: 0 }; // prettier-ignore
    for (const projection of ['flat', 'globe'] as const) {
      const seenFrom = cameraOfFrame(wide, pane, projection);
      const [x] = pixel(projection, sides(wide)[0]!, pane, seenFrom);
      // The great circle through the middle of the globe is a curve on the flat map.
      expect(x / pane.width).toBeCloseTo(0.93, projection === 'globe' ? 3 : 1);
    }
  });

  it.each(['flat', 'globe'] as const)('shows the same on a screen of twice the size (%s)', (on) => {
    fc.assert(
      fc.property(frame, (one) => {
        const small = cameraOfFrame(one, { width: 1229, height: 960, insets: NO_INSETS }, on);
        const large = cameraOfFrame(one, { width: 2458, height: 1920, insets: NO_INSETS }, on);
        fc.pre(large.zoom < 7 && small.zoom > 2);
        expect(large.zoom).toBeCloseTo(small.zoom + 1, 6);
        if (on === 'globe') expect(globeRadius(large) / globeRadius(small)).toBeCloseTo(2, 6);
      }),
    );
  });
});

describe('the frame of a camera', () => {
  it.each([
    ['flat', 60],
    ['globe', 70],
  ] as const)('leads back to the camera (%s)', (projection, farthest) => {
    fc.assert(
      fc.property(camera(farthest), area, (seenFrom, pane) => {
        const again = cameraOfFrame(frameOfCamera(seenFrom, pane, projection), pane, projection);
        expect(again.zoom).toBeCloseTo(seenFrom.zoom, 1);
        const at = pixel(projection, [again.longitude, again.latitude], pane, seenFrom);
        expect(Math.hypot(at[0] - pane.width / 2, at[1] - pane.height / 2)).toBeLessThan(
          0.01 * pane.height,
        );
        expect(again.bearing).toBe(seenFrom.bearing);
      }),
    );
  });

  it('on another screen shows no less', () => {
    const desk = { width: 1440, height: 700, insets: { ...NO_INSETS, left: 304 } };
    const seenFrom = { longitude: 110, latitude: 40, zoom: 4, bearing: 0, pitch: 0 };
    const seen = frameOfCamera(seenFrom, desk, 'flat');
    fc.assert(
      fc.property(area, (pane) => {
        const again = frameOfCamera(cameraOfFrame(seen, pane, 'flat'), pane, 'flat');
        expect(again.across).toBeGreaterThan(seen.across - 0.01);
        expect(again.down).toBeGreaterThan(seen.down - 0.01);
      }),
    );
  });
});
