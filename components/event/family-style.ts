import type { Family } from '@/lib/model/vocabulary';

/**
 * How a line tells its family without colour. `dash` is on, off, on, off in pixels along the line,
 * empty for an unbroken one; the map's shader and the legend's SVG read the same figures.
 */
export const LINE_PATTERNS = {
  solid: { stroke: 'single', dash: [] },
  diamonds: { stroke: 'diamonds', dash: [] },
  chevrons: { stroke: 'chevrons', dash: [] },
  'rail-ties': { stroke: 'ties', dash: [] },
  dots: { stroke: 'single', dash: [2, 5] },
  'paired-dots': { stroke: 'single', dash: [3, 3, 3, 9] },
  'long-dash': { stroke: 'single', dash: [16, 6] },
  'short-dash': { stroke: 'single', dash: [6, 5] },
  'dash-dot': { stroke: 'single', dash: [12, 5, 2, 5] },
} as const satisfies Record<
  string,
  { stroke: 'single' | 'diamonds' | 'chevrons' | 'ties'; dash: readonly number[] }
>;
export type LinePattern = keyof typeof LINE_PATTERNS;

export interface FamilyStyle {
  /** By day and by night: against land and sea of the theme, and against the other families. */
  readonly day: `#${string}`;
  readonly night: `#${string}`;
  readonly pattern: LinePattern;
  /** Name of a lucide icon. */
  readonly icon: string;
}

/** How much of a bar's colour is left where what it counts is only possible. */
export const POSSIBLE_OPACITY = 0.4;

/**
 * Hues after Okabe & Ito, then moved apart until any two can be told at 1.5 px, on land and on sea, with
 * normal sight, protanopia, deuteranopia and tritanopia alike: map-palette.test.ts holds how far. In grey
 * print they cannot, so patterns and icons say the same.
 */
export const FAMILY_STYLE = {
  visit: { day: '#00308e', night: '#6182ff', pattern: 'solid', icon: 'plane' },
  meeting: { day: '#812857', night: '#ad77c0', pattern: 'paired-dots', icon: 'users' },
  mediation: { day: '#ac37cf', night: '#b49bff', pattern: 'diamonds', icon: 'handshake' },
  trade: { day: '#238601', night: '#80de94', pattern: 'chevrons', icon: 'package' },
  corridor: { day: '#282728', night: '#f0eee1', pattern: 'rail-ties', icon: 'train-track' },
  correspondence: { day: '#533000', night: '#eea013', pattern: 'dots', icon: 'mail' },
  agreement: { day: '#255791', night: '#48bdb3', pattern: 'long-dash', icon: 'signature' },
  incident: { day: '#f72157', night: '#ec7051', pattern: 'short-dash', icon: 'triangle-alert' },
  statement: { day: '#505804', night: '#f4d932', pattern: 'dash-dot', icon: 'megaphone' },
} as const satisfies Record<Family, FamilyStyle>;

/** The colour as CSS that follows the page's `color-scheme`. */
export function familyColour(family: Family): string {
  const { day, night } = FAMILY_STYLE[family];
  return `light-dark(${day}, ${night})`;
}
