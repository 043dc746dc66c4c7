import { WebMercatorViewport, _GlobeViewport as GlobeViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsBeside } from '@/lib/geo/beside';
import { unwrapLongitude, type LngLat } from '@/lib/geo/sphere';
import { fittedCamera } from '@/lib/geo/fitted-camera';
import type { MapArea } from '@/lib/geo/map-area';

const AREAS: readonly (readonly [string, MapArea])[] = [
  ['a desk', { width: 1440, height: 700, insets: { top: 0, right: 400, bottom: 0, left: 304 } }],
  ['a phone', { width: 390, height: 620, insets: { top: 48, right: 0, bottom: 341, left: 0 } }],
];
const place: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -40, max: 70, noNaN: true }),
);
/** Places some thousand kilometres apart, wherever they are. */
const places: fc.Arbitrary<LngLat[]> = fc
  .tuple(
    place,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -12, max: 12 }))),
  )
  .map(([[longitude, latitude], others]) => [
    [longitude, latitude],
    ...others.map(([east, north]): LngLat => [
      unwrapLongitude(longitude + east, 0),
      latitude + north,
    ]),
  ]);

const beside = (points: readonly LngLat[]) =>
  pathsBeside(points.map((point) => Float64Array.from(point))).map(
    ([longitude, latitude]): LngLat => [longitude!, latitude!],
  );

/** What draws the arcs is asked where they are: it has its own arithmetic, which follows MapLibre's. */
const VIEWPORTS = { flat: WebMercatorViewport, globe: GlobeViewport } as const;

const screen = (
  point: LngLat,
  { width, height }: MapArea,
  camera: object & { longitude: number },
  projection: 'flat' | 'globe',
) => {
  const viewport = new VIEWPORTS[projection]({ width, height, ...camera });
  const [longitude, latitude] = point;
  const near = projection === 'flat' ? unwrapLongitude(longitude, camera.longitude) : longitude;
  const [x, y] = viewport.project([near, latitude]);
  return [x!, y!] as const;
};

describe.each(AREAS)('a camera fitted to %s', (_, area) => {
  const { width, height, insets } = area;

  it.each([
    ['flat', 0],
    ['flat', 40],
    ['globe', 0],
    ['globe', -120],
  ] as const)(
    'has every point in what panels leave free (%s, turned by %s°)',
    (projection, bearing) => {
      fc.assert(
        fc.property(places, (points) => {
          const { camera, showsAll } = fittedCamera(beside(points), area, {
            projection,
            bearing,
            mostZoom: 6,
          });
          fc.pre(showsAll);
          expect(camera.bearing).toBe(bearing);
          for (const point of points) {
            const [x, y] = screen(point, area, camera, projection);
            expect(x).toBeGreaterThan(insets.left);
            expect(x).toBeLessThan(width - insets.right);
            expect(y).toBeGreaterThan(insets.top);
            expect(y).toBeLessThan(height - insets.bottom);
          }
        }),
      );
    },
  );

  it.each(['flat', 'globe'] as const)('is as near as it can be (%s)', (projection) => {
    const points: LngLat[] = [
      [105.85, 21.03],
      [125.75, 39.03],
    ];
    const { camera, showsAll } = fittedCamera(points, area, { projection, mostZoom: 8 });
    expect(showsAll).toBe(true);
    const seen = points.map((point) => screen(point, area, camera, projection));
    const across = Math.abs(seen[0]![0] - seen[1]![0]) / (width - insets.left - insets.right);
    const down = Math.abs(seen[0]![1] - seen[1]![1]) / (height - insets.top - insets.bottom);
    expect(Math.max(across, down)).toBeGreaterThan(0.55);
  });

  it('comes no nearer to a single place than it may', () => {
    const { camera } = fittedCamera([[127, 37.5]], area, { projection: 'flat', mostZoom: 4 });
    expect(camera.zoom).toBe(4);
  });

  it('says that opposite ends of the world are not in view together on a globe', () => {
    const opposite: LngLat[] = [
      [0, 0],
      [180, 0],
    ];
    expect(fittedCamera(opposite, area, { projection: 'globe', mostZoom: 6 }).showsAll).toBe(false);
  });
});
