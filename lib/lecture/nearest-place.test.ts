import { expect, it } from 'vitest';
import { countsByNearestPlace, nearestPlace } from './nearest-place';

const place = (name: string, longitude: number, latitude: number) => ({
  name,
  longitude,
  latitude,
});
const WEST = place('west', -179, 0);
const EAST = place('east', 170, 0);
const NORTH = place('north', 0, 80);

it('is the nearest on the sphere, over the date line and the pole too', () => {
  const nearest = (longitude: number, latitude: number) =>
    nearestPlace({ longitude, latitude }, [EAST, WEST, NORTH])?.name;
  expect(nearest(179, 0)).toBe('west');
  expect(nearest(172, 1)).toBe('east');
  expect(nearest(180, 75)).toBe('north');
  expect(nearestPlace({ longitude: 0, latitude: 0 }, [])).toBeNull();
});

it('counts the answers of each place, the greatest number first', () => {
  const points = [
    { longitude: 171, latitude: 0, count: 2 },
    { longitude: -178, latitude: 0, count: 4 },
    { longitude: 169, latitude: 3, count: 3 },
  ];
  expect(countsByNearestPlace(points, [NORTH, WEST, EAST])).toEqual([
    { place: EAST, count: 5 },
    { place: WEST, count: 4 },
  ]);
});
