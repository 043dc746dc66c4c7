import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilesInSight } from '@/lib/geo/tiles-in-sight';
import type { Camera } from '@/lib/view/camera';
import { lectureTiles } from './lecture-tiles';

const DEEPEST = 5;
const viewport = { width: 1230, height: 1080 };
const flat = { bearing: 0, pitch: 0 };
const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  zoom: fc.double({ min: 0.4, max: 8, noNaN: true }),
  bearing: fc.constant(0),
  pitch: fc.constant(0),
});
const names = (tiles: readonly { z: number; x: number; y: number }[]) =>
  tiles.map(({ z, x, y }) => `${z}/${x}/${y}`);

describe('tiles of a camera', () => {
  it('are tiles that there are, and the one in the middle among them', () => {
    fc.assert(
      fc.property(camera, (one) => {
        const tiles = tilesInSight(one, viewport, DEEPEST);
        for (const { z, x, y } of tiles) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThan(2 ** z);
          expect(z).toBeLessThanOrEqual(DEEPEST);
        }
        const z = Math.min(Math.floor(one.zoom), DEEPEST);
        const middle = Math.floor(((one.longitude + 180) / 360) * 2 ** z) % 2 ** z;
        expect(tiles.some((tile) => tile.z === z && tile.x === middle)).toBe(true);
      }),
    );
  });

  it('are those round Ulaanbaatar', () => {
    const tiles = tilesInSight({ longitude: 106.9, latitude: 47.9, zoom: 5, ...flat }, viewport, 5);
    expect(names(tiles)).toContain('5/25/11');
    expect(tiles.length).toBeLessThan(20);
  });

  it('go on over the antimeridian', () => {
    const tiles = tilesInSight({ longitude: 179.9, latitude: 0, zoom: 4, ...flat }, viewport, 4);
    expect(new Set(tiles.map(({ x }) => x))).toEqual(new Set([14, 15, 0, 1]));
  });
});

it('a lecture holds the world from afar and what lies between its cameras, each tile once', () => {
  const hanoi = { longitude: 105.8, latitude: 21, zoom: 5, ...flat };
  const pyongyang = { longitude: 125.7, latitude: 39, zoom: 5, ...flat };
  const all = names(lectureTiles([hanoi, pyongyang], viewport, DEEPEST));
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((name) => name.startsWith('3/'))).toHaveLength(64);
  expect(all).toContain('5/26/13');
  expect(all.length).toBeLessThan(400);
});
