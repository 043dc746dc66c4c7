import { expect, it } from 'vitest';
import { flightDuration } from './flight-duration';

const at = (longitude: number, latitude: number, zoom: number) => ({
  longitude,
  latitude,
  zoom,
  bearing: 0,
  pitch: 0,
});
const hanoi = at(105.8, 21, 5);
const ulaanbaatar = at(106.9, 47.9, 5);

it('takes longer the farther it goes, and neither jumps nor lets a room wait', () => {
  const near = flightDuration(hanoi, at(106.5, 21.2, 5));
  const far = flightDuration(hanoi, ulaanbaatar);
  expect(near).toBeGreaterThanOrEqual(500);
  expect(far).toBeGreaterThan(near);
  expect(flightDuration(at(-120, 40, 8), at(60, -40, 1))).toBe(2500);
});

it('takes the short side over the antimeridian', () => {
  expect(flightDuration(at(179, 0, 3), at(-179, 0, 3))).toBeLessThan(
    flightDuration(at(150, 0, 3), at(-150, 0, 3)),
  );
});
