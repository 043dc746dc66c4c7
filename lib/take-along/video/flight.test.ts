import { expect, it } from 'vitest';
import { flight } from './flight';

const frame = (longitude: number, latitude: number, across: number) => ({
  longitude,
  latitude,
  across,
  down: across / 2,
  bearing: 0,
  pitch: 0,
});
const SHARES = Array.from({ length: 41 }, (_, index) => index / 40);

it.each(['flat', 'globe'] as const)('begins and ends exactly where it should: %s', (projection) => {
  const [from, to] = [frame(106, 21, 8), frame(127, 37, 20)];
  const way = flight(from, to, projection);
  expect(way(0)).toBe(from);
  expect(way(1)).toBe(to);
  const last = way(0.9999);
  expect(last.longitude).toBeCloseTo(to.longitude, 2);
  expect(last.latitude).toBeCloseTo(to.latitude, 2);
  expect(last.across).toBeCloseTo(to.across, 1);
});

it('rises between two places that lie far apart, and makes no leap', () => {
  const way = flight(frame(37, 55, 5), frame(127, 39, 5), 'flat');
  const frames = SHARES.map((share) => way(share));
  expect(Math.max(...frames.map(({ across }) => across))).toBeGreaterThan(40);
  const leaps = frames.slice(1).map(({ across }, index) => across / frames[index]!.across);
  expect(Math.max(...leaps)).toBeLessThan(1.6);
  expect(Math.min(...leaps)).toBeGreaterThan(1 / 1.6);
});

it('goes the short way over the date line', () => {
  const way = flight(frame(170, 30, 30), frame(-160, 35, 30), 'flat');
  const middle = way(0.5).longitude;
  expect(Math.abs(middle)).toBeGreaterThan(170);
});

it('zooms in place', () => {
  const way = flight(frame(100, 0, 40), frame(100, 0, 10), 'flat');
  expect(way(0.5)).toMatchObject({ longitude: 100, latitude: 0 });
  expect(way(0.5).across).toBeCloseTo(20, 6);
});
