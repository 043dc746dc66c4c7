import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { BasemapLanguage, BasemapProjection } from './basemap-options';
import { fromTiles } from './basemap-sources';
import { LABEL_FONT } from './font-faces';
import type { BasemapPalette } from './palette';

type TextSize = readonly [atZoom1: number, atZoom4: number, atZoom7: number];

interface CountryRank {
  readonly from: Record<BasemapProjection, number>;
  readonly size: TextSize;
  readonly spacing: number;
}

/**
 * How names of each rank are set, and from which zoom on; the first is rank 1. A layer a rank rather
 * than one filter over all, because MapLibre looks at a filter only at whole zooms. On a globe names
 * crowd together towards the limb, so they come later.
 */
const COUNTRY_RANKS: readonly CountryRank[] = [
  { from: { mercator: 0.8, globe: 0.8 }, size: [9, 13, 20], spacing: 0.24 },
  { from: { mercator: 2.2, globe: 3.0 }, size: [8.5, 11.5, 17], spacing: 0.16 },
  { from: { mercator: 2.9, globe: 3.5 }, size: [8.5, 11.5, 17], spacing: 0.16 },
  { from: { mercator: 3.6, globe: 4.2 }, size: [8.5, 10, 15], spacing: 0.12 },
  { from: { mercator: 4.4, globe: 4.9 }, size: [8, 10, 13], spacing: 0.12 },
  { from: { mercator: 5.3, globe: 5.5 }, size: [8, 10, 13], spacing: 0.1 },
  { from: { mercator: 6.2, globe: 6.2 }, size: [8, 10, 12], spacing: 0.1 },
];

/** From which zoom on seas and lakes of a rank are named; the first is rank 1. */
const WATER_RANKS: readonly number[] = [1, 2, 3.2, 4.5, 5.5];

const COUNTRIES = 'label-country-';

/** Whether a layer names countries. */
export const isOfCountries = (layer: string): boolean => layer.startsWith(COUNTRIES);

const bySize = ([small, middle, large]: TextSize): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  1,
  small,
  4,
  middle,
  7,
  large,
];

const ofRank = (kinds: readonly string[], rank: number): ExpressionSpecification => [
  'all',
  ['match', ['get', 'kind'], [...kinds], true, false],
  ['==', ['get', 'rank'], rank],
];

const nameIn = (language: BasemapLanguage): ExpressionSpecification => ['get', `name_${language}`];

function countryLayer(
  { from, size, spacing }: CountryRank,
  rank: number,
  palette: BasemapPalette,
  language: BasemapLanguage,
  projection: BasemapProjection,
): SymbolLayerSpecification {
  return {
    id: `${COUNTRIES}${rank}`,
    type: 'symbol',
    ...fromTiles('label'),
    minzoom: from[projection],
    filter: ofRank(['country'], rank),
    layout: {
      'text-field': nameIn(language),
      'text-transform': 'uppercase',
      'text-font': [LABEL_FONT.upright],
      'text-size': bySize(size),
      'text-letter-spacing': spacing,
      'text-line-height': 1.3,
      'text-max-width': 10,
      'text-padding': 4,
    },
    paint: {
      'text-color': palette.countryLabel,
      'text-halo-color': palette.landHalo,
      'text-halo-width': 1.2,
    },
  };
}

function waterLayer(
  kind: 'ocean' | 'sea',
  rank: number,
  palette: BasemapPalette,
  language: BasemapLanguage,
): SymbolLayerSpecification {
  const isOcean = kind === 'ocean';
  return {
    id: `label-${kind}-${rank}`,
    type: 'symbol',
    ...fromTiles('label'),
    minzoom: WATER_RANKS[rank - 1] ?? 0,
    filter: ofRank(isOcean ? ['ocean'] : ['sea', 'lake'], rank),
    layout: {
      'text-field': nameIn(language),
      'text-font': [LABEL_FONT.italic],
      'text-size': bySize(isOcean ? [13, 20, 27] : [10, 12.5, 16]),
      'text-letter-spacing': isOcean ? 0.22 : 0.06,
      'text-line-height': isOcean ? 1.4 : 1.25,
      'text-max-width': 7,
      'text-padding': isOcean ? 12 : 6,
    },
    paint: {
      'text-color': palette.seaLabel,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1,
    },
  };
}

/**
 * Names of waters and countries. They are low in contrast and few, because the names of the record's
 * places are drawn over them and must be read first. What is higher in the list wins a collision:
 * small ranks over great ones, countries over waters.
 */
export function labelLayers(
  palette: BasemapPalette,
  language: BasemapLanguage,
  projection: BasemapProjection,
): SymbolLayerSpecification[] {
  const seas = WATER_RANKS.map((_, index) => waterLayer('sea', index + 1, palette, language));
  const countries = COUNTRY_RANKS.map((style, index) =>
    countryLayer(style, index + 1, palette, language, projection),
  );
  return [
    ...seas.toReversed(),
    waterLayer('ocean', 1, palette, language),
    ...countries.toReversed(),
  ];
}
