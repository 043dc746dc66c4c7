import type { BasemapTheme } from './basemap-options';

export interface BasemapPalette {
  /** Behind the globe. */
  readonly space: string;
  readonly sea: string;
  /** The water's edge, blurred outwards: what makes land lie on top of the sea. */
  readonly shallows: string;
  readonly graticule: string;
  /** Neighbouring countries take different ones; close enough to read as one paper. */
  readonly land: readonly [string, string, string, string, string];
  readonly coast: string;
  readonly inlandWater: string;
  readonly river: string;
  readonly border: string;
  readonly disputedBorder: string;
  readonly countryLabel: string;
  readonly seaLabel: string;
  readonly lakeLabel: string;
  /** Around labels, so that a border under a letter does not strike it through. */
  readonly landHalo: string;
  readonly seaHalo: string;
}

/** Day: a school-atlas sheet, warm paper on a pale sea. Saturation is left to the arcs. */
const DAY: BasemapPalette = {
  space: '#f3f1ec',
  sea: '#dce6ea',
  shallows: '#c3d4dc',
  graticule: '#c9d6dc',
  land: ['#f5f0e2', '#f1ebd9', '#f6f2e6', '#efebdb', '#f3ecdd'],
  coast: '#9bb0ba',
  inlandWater: '#d3e0e6',
  river: '#c4d4dc',
  border: '#bfb29b',
  disputedBorder: '#bdac8f',
  countryLabel: '#857a67',
  seaLabel: '#66828f',
  lakeLabel: '#66828f',
  landHalo: 'rgba(245, 240, 227, 0.75)',
  seaHalo: 'rgba(220, 230, 234, 0.75)',
};

/** Night: dark blue, with land one step lighter than the sea, so that bright arcs carry in a dark room. */
const NIGHT: BasemapPalette = {
  space: '#070c15',
  sea: '#0c1422',
  shallows: '#13233a',
  graticule: '#16223a',
  land: ['#1b2536', '#1e2939', '#1a2435', '#1f2a3c', '#1c2738'],
  coast: '#384a66',
  inlandWater: '#101a2a',
  river: '#22334c',
  border: '#3c4961',
  disputedBorder: '#41506c',
  countryLabel: '#7f8ba3',
  seaLabel: '#5b7596',
  lakeLabel: '#5b7596',
  landHalo: 'rgba(28, 38, 55, 0.75)',
  seaHalo: 'rgba(12, 20, 34, 0.75)',
};

export const BASEMAP_PALETTES: Record<BasemapTheme, BasemapPalette> = { day: DAY, night: NIGHT };
