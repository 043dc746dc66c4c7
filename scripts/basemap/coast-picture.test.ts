import { expect, it } from 'vitest';
import { LAND } from '@/components/static-map/land';
import { STILL_WORLD } from '@/components/map/still/still-frame';
import { coastPicture } from './coast-picture';

const picture = coastPicture(LAND);
const rings = [...picture.matchAll(/M([\d.-]+) ([\d.-]+)l([\d. -]+)z/g)];

it('is small enough to come with the first page', () => {
  expect(picture.length).toBeLessThan(130_000);
  expect(rings.length).toBeGreaterThan(100);
});

it('has no outline that goes across the map', () => {
  for (const [, , , steps] of rings) {
    const sideways = steps!.split(' ').filter((_, index) => index % 2 === 0);
    for (const step of sideways) expect(Math.abs(Number(step))).toBeLessThan(STILL_WORLD / 8);
  }
});
