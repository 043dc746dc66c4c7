import { expect, it } from 'vitest';
import { globeRadius } from '@/lib/geo/globe-screen';
import { seenZoom } from './zoom-levels';

it('is the zoom of the camera on the flat map', () => {
  expect(seenZoom({ zoom: 3, latitude: 70 }, 'flat')).toBe(3);
});

it.each([0, 40, 84])('grows with the globe itself, from over latitude %s', (latitude) => {
  const size = (zoom: number, at: number) => globeRadius({ zoom, latitude: at });
  const seen = seenZoom({ zoom: 1, latitude }, 'globe');
  expect(size(seen, 40)).toBeCloseTo(size(1, latitude), 6);
});
