import { describe, expect, it } from 'vitest';
import { framedCamera, framedGlobeCamera } from './framed-camera';

const viewport = { width: 1440, height: 700 };
const insets = { top: 0, right: 0, bottom: 0, left: 304 };
const none = { ...insets, left: 0 };

describe('the first camera of a globe', () => {
  it('looks farther east than that of the flat map, from as near', () => {
    const flat = framedCamera(viewport, none);
    const globe = framedGlobeCamera(viewport, none);
    expect(globe.longitude).toBeGreaterThan(flat.longitude);
    expect(globe.zoom).toBe(flat.zoom);
  });

  it('makes room for panels as that of the flat map does', () => {
    const beside = framedGlobeCamera(viewport, insets).longitude;
    expect(beside).toBeLessThan(framedGlobeCamera(viewport, none).longitude);
  });
});
