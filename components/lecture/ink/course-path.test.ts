import { expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { coursePath } from './course-path';

const SIZE = { width: 400, height: 200 };
/** One pixel a degree, from a middle at 0° that shows −180° to 180°, and no ground beyond 90° of a globe. */
const flat = {
  project: ([longitude, latitude]: LngLat) => ({
    x: ((longitude + 540) % 360) + 20,
    y: 100 - latitude,
    visible: true,
  }),
};
const globe = {
  project: ([longitude, latitude]: LngLat) => ({
    x: 200 + longitude,
    y: 100 - latitude,
    visible: Math.abs(longitude) < 90,
  }),
};

it('draws a course in one piece', () => {
  const course: LngLat[] = [
    [0, 0],
    [10, 5],
    [20, 0],
  ];
  expect(coursePath(course, flat, SIZE)).toBe('M200 100L210 95L220 100');
});

it('draws a single point as a dot', () => {
  expect(coursePath([[0, 0]], flat, SIZE)).toBe('M200 100L200 100');
});

it('breaks where the next point is on the other side of the map', () => {
  const course: LngLat[] = [
    [170, 0],
    [178, 0],
    [182, 0],
    [190, 0],
  ];
  expect(coursePath(course, flat, SIZE)).toBe('M370 100L378 100M22 100L30 100');
});

it('leaves out what is behind the globe', () => {
  const course: LngLat[] = [
    [60, 0],
    [80, 0],
    [100, 0],
    [80, 10],
  ];
  expect(coursePath(course, globe, SIZE)).toBe('M260 100L280 100M280 90L280 90');
});
