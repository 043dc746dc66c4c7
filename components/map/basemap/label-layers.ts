import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapLanguage, BasemapProjection } from './basemap-options';
import { LABEL_FONT } from './font-faces';
import type { BasemapPalette } from './palette';

const ofKind = (kinds: readonly string[], maxRank: ExpressionSpecification) =>
  [
    'all',
    ['match', ['get', 'kind'], [...kinds], true, false],
    ['<=', ['get', 'rank'], maxRank],
  ] as ExpressionSpecification;

/**
 * Names of waters and countries. They are low in contrast and few, because the names of the record's
 * places are drawn over them and must be read first.
 *
 * Waters stand lower in the list, so countries win a collision. Within a layer the rank decides.
 */
export function labelLayers(
  palette: BasemapPalette,
  language: BasemapLanguage,
  projection: BasemapProjection,
): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', `name_${language}`];
  return [
    {
      id: 'label-water',
      type: 'symbol',
      source: 'labels',
      filter: ofKind(['sea', 'lake'], ['step', ['zoom'], 1, 2, 2, 3.2, 3, 4.6, 4, 5.5, 5]),
      layout: {
        'text-field': name,
        'text-font': [LABEL_FONT.italic],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10.5, 4, 12.5, 7, 16],
        'text-letter-spacing': 0.06,
        'text-line-height': 1.25,
        'text-max-width': 7,
        'text-padding': 6,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.seaLabel,
        'text-halo-color': palette.seaHalo,
        'text-halo-width': 1,
      },
    },
    {
      id: 'label-ocean',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'ocean'],
      layout: {
        'text-field': name,
        'text-font': [LABEL_FONT.italic],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 13, 4, 20, 6, 26],
        'text-letter-spacing': 0.22,
        'text-line-height': 1.4,
        'text-max-width': 7,
        'text-padding': 12,
      },
      paint: {
        'text-color': palette.seaLabel,
        'text-halo-color': palette.seaHalo,
        'text-halo-width': 1,
      },
    },
    {
      id: 'label-country',
      type: 'symbol',
      source: 'labels',
      filter: ofKind(
        ['country'],
        // Towards the limb of a globe names crowd together, so fewer are shown.
        projection === 'globe'
          ? ['step', ['zoom'], 0, 1, 1, 3.4, 2, 4.2, 3, 4.9, 4, 5.5, 5, 6.2, 6]
          : ['step', ['zoom'], 0, 1, 1, 2.8, 2, 3.6, 3, 4.4, 4, 5.3, 5, 6.2, 6],
      ),
      layout: {
        'text-field': name,
        'text-transform': 'uppercase',
        'text-font': [LABEL_FONT.upright],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          1,
          ['match', ['get', 'rank'], 1, 9, 8.5],
          4,
          ['match', ['get', 'rank'], 1, 13, 2, 11.5, 10],
          7,
          ['match', ['get', 'rank'], 1, 20, 2, 17, 3, 15, 13],
        ],
        'text-letter-spacing': ['match', ['get', 'rank'], 1, 0.24, 2, 0.16, 0.12],
        'text-line-height': 1.3,
        'text-max-width': 10,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.countryLabel,
        'text-halo-color': palette.landHalo,
        'text-halo-width': 1.2,
      },
    },
  ];
}
