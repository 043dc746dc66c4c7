import { describe, expect, it } from 'vitest';
import { mapProjection } from '@/lib/geo/map-projection';

const SIZE = { width: 800, height: 600 };
const camera = { longitude: 100, latitude: 40, zoom: 3, bearing: 0, pitch: 0 };
const vertices = (projection: 'flat' | 'globe', ...path: number[]) => [
  ...mapProjection(projection, camera, SIZE)(Float64Array.from(path)),
];

describe.each(['flat', 'globe'] as const)('a %s map', (projection) => {
  it('has its camera in the middle, north at the top and east at the right', () => {
    const [x, y, height] = vertices(projection, 100, 40);
    expect([x, y]).toEqual([400, 300]);
    expect(height).toBeGreaterThan(0);
    const [north, east] = [vertices(projection, 100, 45), vertices(projection, 105, 40)];
    expect(north[0]).toBeCloseTo(400);
    expect(north[1]).toBeLessThan(300);
    expect(east[0]).toBeGreaterThan(400);
  });

  it('has the scale of its zoom in the middle', () => {
    const world = 512 * 2 ** 3;
    expect(vertices(projection, 100.01, 40)[0]! - 400).toBeCloseTo((world * 0.01) / 360, 3);
  });

  it('is turned as its camera is', () => {
    const turned = mapProjection(projection, { ...camera, bearing: 90 }, SIZE);
    const [x, y] = turned(Float64Array.of(101, 40));
    // East is at the top.
    expect(Math.abs(x! - 400)).toBeLessThan(1);
    expect(y).toBeLessThan(300);
  });
});

it('a flat map draws a path in the copy of the world that is nearest', () => {
  const across = vertices('flat', -175, 40, -165, 40);
  expect(across[0]! - 400).toBeCloseTo((85 / 360) * 512 * 2 ** 3);
});

it('a flat map goes no farther than the pole', () => {
  const arctic = mapProjection('flat', { ...camera, latitude: 85, zoom: 0.2 }, SIZE);
  expect(arctic(Float64Array.of(100, 0))[1]).toBeCloseTo(300);
});

it('a globe hides what is behind its horizon', () => {
  expect(vertices('globe', -80, -40)[2]).toBeLessThan(0);
  expect(vertices('globe', 175, 40)[2]).toBeLessThan(vertices('globe', 120, 40)[2]!);
});
