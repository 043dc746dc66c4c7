import { expect, it } from 'vitest';
import { basemapStyle } from './basemap-style';

const options = { theme: 'day', language: 'vi', projection: 'globe' } as const;
const layer = (typeScale: number, id: string) =>
  JSON.stringify(
    basemapStyle({ ...options, typeScale }).layers.find((candidate) => candidate.id === id),
  );

it('enlarges names and lines, and no zoom at which they have a size', () => {
  expect(layer(2, 'label-country-1')).toContain(
    '["interpolate",["linear"],["zoom"],1,18,4,26,7,40]',
  );
  expect(layer(2, 'border')).toContain('["interpolate",["linear"],["zoom"],1,1,4,1.8,8,3.2]');
  expect(layer(2, 'shallows')).toContain('["exponential",1.4],["zoom"],1,8,4,22,8,32]');
});

it('changes nothing at a desk', () => {
  expect(basemapStyle({ ...options, typeScale: 1 })).toEqual(basemapStyle(options));
});
