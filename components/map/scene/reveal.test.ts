import { describe, expect, it } from 'vitest';
import { framedCamera } from '../engine/framed-camera';
import { boundsToReveal } from './reveal';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
/** One pixel a tenth of a degree, the map's left edge at 100°E and its top at 50°N. */
const sight = (insets = NO_INSETS) => ({
  project: ([longitude, latitude]: readonly [number, number]) => ({
    x: (longitude - 100) * 10,
    y: (50 - latitude) * 10,
    visible: true,
  }),
  width: 400,
  height: 300,
  insets,
});

describe('what has been opened', () => {
  it('does not move the map while it is in sight', () => {
    expect(boundsToReveal([[120, 35]], [], sight())).toBeNull();
  });

  it('comes into sight with the ways between its places', () => {
    const path = Float64Array.of(120, 35, 160, 45, 180, 30);
    expect(
      boundsToReveal(
        [
          [120, 35],
          [180, 30],
        ],
        [path],
        sight(),
      ),
    ).toEqual([120, 30, 180, 45]);
  });

  it('comes out from under a panel', () => {
    const behindPanel = { ...NO_INSETS, left: 250 };
    expect(boundsToReveal([[120, 35]], [], sight(behindPanel))).toEqual([120, 35, 120, 35]);
  });
});

describe('the default frame', () => {
  const viewport = { width: 1440, height: 900 };

  it('is moved aside by what stands over the map', () => {
    const whole = framedCamera(viewport, NO_INSETS);
    const aside = framedCamera(viewport, { ...NO_INSETS, left: 304 });
    expect(aside.zoom).toBeLessThan(whole.zoom);
    expect(aside.longitude).toBeLessThan(whole.longitude);
    expect(framedCamera(viewport, { ...NO_INSETS, bottom: 300 }).latitude).toBeLessThan(
      whole.latitude,
    );
  });
});
