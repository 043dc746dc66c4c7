import type { LayerSpecification } from 'maplibre-gl';
import { fromTiles } from './basemap-sources';
import type { BasemapPalette } from './palette';

/** What is land, what is water, and whose: everything under the labels, from the bottom up. */
export function landAndWaterLayers(palette: BasemapPalette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'graticule',
      type: 'line',
      ...fromTiles('graticule'),
      paint: { 'line-color': palette.graticule, 'line-width': 0.6 },
    },
    {
      // Under the land, so only its seaward half shows.
      id: 'shallows',
      type: 'line',
      ...fromTiles('coast'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shallows,
        'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 1, 4, 4, 11, 8, 16],
        'line-blur': ['interpolate', ['exponential', 1.4], ['zoom'], 1, 3, 4, 9, 8, 13],
        'line-opacity': 0.9,
      },
    },
    {
      id: 'country',
      type: 'fill',
      ...fromTiles('country'),
      paint: {
        'fill-color': [
          'match',
          ['get', 'tint'],
          1,
          palette.land[1],
          2,
          palette.land[2],
          3,
          palette.land[3],
          4,
          palette.land[4],
          palette.land[0],
        ],
        // Smoothed edges of two neighbours let the sea through as a seam.
        'fill-antialias': false,
      },
    },
    {
      id: 'lake',
      type: 'fill',
      ...fromTiles('lake'),
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3, 2, 5, 3]],
      paint: { 'fill-color': palette.inlandWater, 'fill-outline-color': palette.coast },
    },
    {
      id: 'river',
      type: 'line',
      ...fromTiles('river'),
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 6, 1.2, 9, 2],
      },
    },
    {
      id: 'border',
      type: 'line',
      ...fromTiles('border'),
      filter: ['==', ['get', 'status'], 'settled'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 0.9, 8, 1.6],
      },
    },
    {
      id: 'border-disputed',
      type: 'line',
      ...fromTiles('border'),
      filter: ['==', ['get', 'status'], 'disputed'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.disputedBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.7, 4, 1.1, 8, 1.8],
        'line-dasharray': [3, 2.2],
      },
    },
    {
      id: 'coast',
      type: 'line',
      ...fromTiles('coast'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 4, 0.7, 8, 1.1],
      },
    },
  ];
}
