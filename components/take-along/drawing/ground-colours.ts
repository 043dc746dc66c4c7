/** By day, as on paper, or by night, as in a dark room. */
export type DrawingTheme = 'day' | 'night';

/**
 * The colours of app/globals.css that still maps and their texts have, for files that have no style
 * sheet. ground-colours.test.ts holds that they are the same.
 */
export const GROUND_COLOURS = {
  paper: { day: '#f3efe6', night: '#0d1420' },
  panel: { day: '#fbf9f4', night: '#141d2b' },
  ink: { day: '#1d2530', night: '#eef1f5' },
  'ink-soft': { day: '#4d5866', night: '#a9b4c4' },
  rule: { day: '#d9d2c3', night: '#2b384c' },
  accent: { day: '#a03123', night: '#f0907c' },
  'map-sea': { day: '#dce6ea', night: '#0f1a29' },
  'map-land': { day: '#f5f0e2', night: '#243146' },
  'map-coast': { day: '#9bb0ba', night: '#43587a' },
} as const satisfies Record<string, Record<DrawingTheme, string>>;
export type GroundColour = keyof typeof GROUND_COLOURS;

const isGroundColour = (name: string): name is GroundColour => Object.hasOwn(GROUND_COLOURS, name);

/** A colour as the maps write it, as "#rrggbb"; null for none. @throws for one that they do not have. */
export function drawnColour(value: string, theme: DrawingTheme): string | null {
  const colour = value.trim();
  if (colour === 'none') return null;
  const [, name] = /^var\(--([a-z-]+)\)$/.exec(colour) ?? [];
  if (name !== undefined && isGroundColour(name)) return GROUND_COLOURS[name][theme];
  const [, day, night] = /^light-dark\(\s*(#\w{6})\s*,\s*(#\w{6})\s*\)$/.exec(colour) ?? [];
  const drawn = theme === 'day' ? day : night;
  if (drawn !== undefined) return drawn;
  if (/^#\w{6}$/.test(colour)) return colour;
  throw new Error(`No colour of a map: ${colour}`);
}

/** What a class such as `fill-map-land` or `stroke-ink` names. */
export function classColour(
  classes: readonly string[],
  property: 'fill' | 'stroke',
): string | undefined {
  for (const one of classes) {
    const name = one.startsWith(`${property}-`) ? one.slice(property.length + 1) : '';
    if (isGroundColour(name)) return `var(--${name})`;
  }
  return undefined;
}
