import type { DrawingHost } from './drawing-host';

/** The page's fonts and colours, as a canvas takes them. */
export interface Brushes {
  readonly sans: string;
  readonly serif: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly paper: string;
  readonly panel: string;
  readonly rule: string;
  readonly land: string;
}

export function pageBrushes(host: DrawingHost): Brushes {
  const root = getComputedStyle(document.documentElement);
  const family = (name: string) => root.getPropertyValue(name).trim() || root.fontFamily;
  return {
    sans: family('--font-sans-stack'),
    serif: family('--font-serif-stack'),
    ink: host.colour('var(--ink)'),
    soft: host.colour('var(--ink-soft)'),
    accent: host.colour('var(--accent)'),
    paper: host.colour('var(--paper)'),
    panel: host.colour('var(--panel)'),
    rule: host.colour('var(--rule)'),
    land: host.colour('var(--map-land)'),
  };
}

/** A canvas does not wait for a font, so every letter of the words is asked for before the first frame. */
export async function loadFonts({ sans, serif }: Brushes, words: string): Promise<void> {
  const letters = [...new Set(words)].join('');
  const fonts = [`400 16px ${sans}`, `500 16px ${sans}`, `600 16px ${sans}`, `600 16px ${serif}`];
  await Promise.allSettled(
    [...fonts, `italic 400 16px ${sans}`].map((font) => document.fonts.load(font, letters)),
  );
}

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser gives no canvas to paint on.');
  return context;
}
