import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from './arc-path';
import { levelBow } from './level-bow';
import type { LngLat } from './sphere';

const ULAANBAATAR: LngLat = [106.92, 47.92];
const WASHINGTON: LngLat = [-77.04, 38.9];
const MOSCOW: LngLat = [37.62, 55.75];
const PYONGYANG: LngLat = [125.75, 39.03];

const northernmost = (from: LngLat, to: LngLat, bow: number) =>
  Math.max(...arcPath({ from, to, bow }, 48).filter((_, index) => index % 2 === 1));

describe('a level arc', () => {
  it('does not go over the pole, though the shortest way does', () => {
    expect(northernmost(ULAANBAATAR, WASHINGTON, 0)).toBeGreaterThan(85);
    const bow = levelBow({ from: ULAANBAATAR, to: WASHINGTON });
    expect(northernmost(ULAANBAATAR, WASHINGTON, bow)).toBeLessThan(70);
  });

  it('bends less on a flat map than the great circle, and the same way', () => {
    const bow = levelBow({ from: MOSCOW, to: PYONGYANG });
    const level = northernmost(MOSCOW, PYONGYANG, bow);
    expect(level).toBeLessThan(northernmost(MOSCOW, PYONGYANG, 0) - 2);
    expect(level).toBeGreaterThan(MOSCOW[1]);
  });

  it('is a great circle where that is straight on the map: along a meridian', () => {
    expect(levelBow({ from: [100, -20], to: [100, 50] })).toBeCloseTo(0, 9);
  });

  it('takes the same curve there and back, within its limits', () => {
    const place = fc.tuple(
      fc.double({ min: -89, max: 89, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const bow = levelBow({ from, to });
        expect(levelBow({ from: to, to: from })).toBeCloseTo(-bow, 6);
        expect(Math.abs(bow)).toBeLessThanOrEqual(0.3);
      }),
    );
  });
});
