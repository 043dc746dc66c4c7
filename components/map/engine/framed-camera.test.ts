import { describe, expect, it } from 'vitest';
import { NORTHEAST_ASIA, framedCamera, framedGlobeCamera } from './framed-camera';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const PLACES: Record<string, [number, number]> = {
  Moscow: [37.62, 55.75],
  Ulaanbaatar: [106.92, 47.92],
  Tokyo: [139.69, 35.69],
  Hanoi: [105.85, 21.03],
};

/** Web Mercator by MapLibre's convention, written apart from the code under test. */
function pixel([longitude, latitude]: [number, number], zoom: number): [number, number] {
  const world = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    ((longitude + 180) / 360) * world,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
  ];
}

describe.each(SIZES)('first camera at $width × $height', (size) => {
  it.each(Object.entries(PLACES))('shows %s', (_, place) => {
    const camera = framedCamera(size, NO_INSETS);
    const center = pixel([camera.longitude, camera.latitude], camera.zoom);
    const at = pixel(place, camera.zoom);
    const [x, y] = [at[0] - center[0] + size.width / 2, at[1] - center[1] + size.height / 2];
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(size.width - 20);
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(size.height - 20);
  });
});

describe('panels', () => {
  it('leave the whole region in view beside them', () => {
    const size = { width: 1440, height: 900 };
    const insets = { top: 56, right: 24, bottom: 160, left: 340 };
    const camera = framedCamera(size, insets);
    const center = pixel([camera.longitude, camera.latitude], camera.zoom);
    const [west, south, east, north] = NORTHEAST_ASIA;
    const [left, top] = pixel([west, north], camera.zoom);
    const [right, bottom] = pixel([east, south], camera.zoom);
    expect(left - center[0] + 720).toBeGreaterThanOrEqual(339.9);
    expect(right - center[0] + 720).toBeLessThanOrEqual(1416.1);
    expect(top - center[1] + 450).toBeGreaterThanOrEqual(55.9);
    expect(bottom - center[1] + 450).toBeLessThanOrEqual(740.1);
  });
});

const viewport = { width: 1440, height: 700 };
const insets = { ...NO_INSETS, left: 304 };

describe('the first camera of a globe', () => {
  it('looks farther east than that of the flat map, from as near', () => {
    const flat = framedCamera(viewport, NO_INSETS);
    const globe = framedGlobeCamera(viewport, NO_INSETS);
    expect(globe.longitude).toBeGreaterThan(flat.longitude);
    expect(globe.zoom).toBe(flat.zoom);
  });

  it('makes room for panels as that of the flat map does', () => {
    const beside = framedGlobeCamera(viewport, insets).longitude;
    expect(beside).toBeLessThan(framedGlobeCamera(viewport, NO_INSETS).longitude);
  });
});

describe('the default frame', () => {
  const desk = { width: 1440, height: 900 };

  it('is moved aside by what stands over the map', () => {
    const whole = framedCamera(desk, NO_INSETS);
    const aside = framedCamera(desk, { ...NO_INSETS, left: 304 });
    expect(aside.zoom).toBeLessThan(whole.zoom);
    expect(aside.longitude).toBeLessThan(whole.longitude);
    expect(framedCamera(desk, { ...NO_INSETS, bottom: 300 }).latitude).toBeLessThan(whole.latitude);
  });
});
