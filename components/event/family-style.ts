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
  /** On paper and on ink: at least 3:1 against land and sea of the theme. */
  readonly day: `#${string}`;
  readonly night: `#${string}`;
  readonly pattern: LinePattern;
  /** Name of a lucide icon. */
  readonly icon: string;
}

/** How much of a bar's colour is left where what it counts is only possible. */
export const POSSIBLE_OPACITY = 0.4;

/**
 * Hues after Okabe & Ito, then moved apart until the nearest two differ by 0.07 in OKLab for normal
 * sight, protanopia, deuteranopia and tritanopia alike; patterns and icons carry the rest.
 */
export const FAMILY_STYLE = {
  visit: { day: '#0e2f93', night: '#4583fa', pattern: 'solid', icon: 'plane' },
  meeting: { day: '#603058', night: '#a850a8', pattern: 'paired-dots', icon: 'users' },
  mediation: { day: '#a636d2', night: '#b492ff', pattern: 'diamonds', icon: 'handshake' },
  trade: { day: '#0c8d7c', night: '#76df98', pattern: 'chevrons', icon: 'package' },
  corridor: { day: '#2e2a26', night: '#f2ecdd', pattern: 'rail-ties', icon: 'train-track' },
  correspondence: { day: '#863602', night: '#e29a2a', pattern: 'dots', icon: 'mail' },
  agreement: { day: '#03608f', night: '#34b5ba', pattern: 'long-dash', icon: 'signature' },
  incident: { day: '#f01a55', night: '#ee7070', pattern: 'short-dash', icon: 'triangle-alert' },
  statement: { day: '#6d7500', night: '#f5da3a', pattern: 'dash-dot', icon: 'megaphone' },
} as const satisfies Record<Family, FamilyStyle>;

/** The colour as CSS that follows the page's `color-scheme`. */
export function familyColour(family: Family): string {
  const { day, night } = FAMILY_STYLE[family];
  return `light-dark(${day}, ${night})`;
}
