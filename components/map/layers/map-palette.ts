import { FAMILY_STYLE } from '@/components/event/family-style';
import type { Family } from '@/lib/model/vocabulary';
import type { BasemapTheme } from '../basemap/basemap-options';
import { BASEMAP_PALETTES } from '../basemap/palette';
import type { Colour } from './flow-line';

export type Rgb = readonly [number, number, number];

/** The colours that lines and marks are drawn in, in one theme. */
export interface MapPalette {
  readonly family: Record<Family, Rgb>;
  /** Of what several families share. */
  readonly mixed: Rgb;
  /** Casing of lines and ground of open marks. */
  readonly paper: Rgb;
  readonly node: Rgb;
  readonly halo: Rgb;
  /** What the head of a pulse is mixed with, and by how much. */
  readonly glow: Rgb;
  readonly glowing: number;
  /** Of the width of rails: light ones on a dark ground look wider than they are. */
  readonly railShare: number;
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function paletteOf(theme: BasemapTheme): MapPalette {
  const families = Object.entries(FAMILY_STYLE) as [Family, (typeof FAMILY_STYLE)[Family]][];
  const night = theme === 'night';
  return {
    family: Object.fromEntries(
      families.map(([family, style]) => [family, rgb(style[theme])]),
    ) as Record<Family, Rgb>,
    mixed: rgb(night ? '#6e7783' : '#77808c'),
    paper: rgb(BASEMAP_PALETTES[theme].land[0]),
    node: rgb(night ? '#eef1f5' : '#1d2530'),
    halo: rgb(night ? '#f0907c' : '#a03123'),
    // Light by night, dark by day: a white head on a light map would read as a gap in the line.
    glow: night ? [255, 255, 255] : [12, 14, 28],
    glowing: night ? 0.7 : 0.45,
    railShare: night ? 0.85 : 1,
  };
}

export const MAP_PALETTES: Record<BasemapTheme, MapPalette> = {
  day: paletteOf('day'),
  night: paletteOf('night'),
};

/** The colour of one family, or of what several share. */
export const familyOrMixed = ({ family, mixed }: MapPalette, of: Family | null): Rgb =>
  of === null ? mixed : family[of];

export function withAlpha([red, green, blue]: Rgb, alpha: number): Colour {
  return [red, green, blue, Math.round(255 * alpha)];
}

/** Mixed with the paper and still opaque. Through a transparent node its arcs would show. */
export function faded(colour: Rgb, { paper }: MapPalette, strength: number): Rgb {
  const mix = (channel: 0 | 1 | 2) =>
    Math.round(paper[channel] + (colour[channel] - paper[channel]) * strength);
  return [mix(0), mix(1), mix(2)];
}
