import { describe, expect, it } from 'vitest';
import { arcPath } from './arc-path';
import { polarBow } from './polar-bow';
import type { LngLat } from './sphere';

const ULAANBAATAR: LngLat = [106.92, 47.92];
const WASHINGTON: LngLat = [-77.04, 38.9];
const GENEVA: LngLat = [6.14, 46.2];

const northernmost = (from: LngLat, to: LngLat, bow: number) =>
  Math.max(...arcPath({ from, to, bow }, 48).filter((_, index) => index % 2 === 1));

describe('an arc over the pole', () => {
  it('is led round it', () => {
    const bow = polarBow({ from: ULAANBAATAR, to: WASHINGTON });
    expect(northernmost(ULAANBAATAR, WASHINGTON, 0)).toBeGreaterThan(85);
    expect(northernmost(ULAANBAATAR, WASHINGTON, bow)).toBeLessThan(70);
  });

  it('has both directions on one side of the pole', () => {
    const there = polarBow({ from: ULAANBAATAR, to: WASHINGTON });
    const back = polarBow({ from: WASHINGTON, to: ULAANBAATAR });
    expect(back).toBeCloseTo(-there, 9);
  });

  it('works in the south too', () => {
    const [from, to]: [LngLat, LngLat] = [
      [106.92, -47.92],
      [-77.04, -38.9],
    ];
    const mirrored = arcPath({ from, to, bow: polarBow({ from, to }) }, 48);
    expect(Math.min(...mirrored.filter((_, index) => index % 2 === 1))).toBeGreaterThan(-70);
  });
});

it('leaves an arc alone that runs through inhabited latitudes', () => {
  expect(polarBow({ from: ULAANBAATAR, to: GENEVA })).toBe(0);
});
