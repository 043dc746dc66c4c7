import type { DrawingMark, MarkPaint, MarkStroke } from '@/lib/take-along/mark';
import {
  GROUND_COLOURS,
  type DrawingTheme,
  type GroundColour,
} from '@/components/take-along/drawing/ground-colours';
import type { PictureLook } from './picture-options';

/** On white paper nothing large is dark: the sea is left white and the land pale. */
const PRINTED: Readonly<Record<GroundColour, string>> = {
  paper: '#ffffff',
  panel: '#ffffff',
  ink: '#000000',
  'ink-soft': '#333333',
  rule: '#999999',
  accent: GROUND_COLOURS.accent.day,
  'map-sea': '#ffffff',
  'map-land': '#eeeeee',
  'map-coast': '#666666',
};

const BLACK = '#000000';
const GROUNDS = Object.keys(GROUND_COLOURS) as GroundColour[];

/** What a picture is drawn in, before its look is put on it. */
export const themeOfLook = (look: PictureLook): DrawingTheme =>
  look === 'night' ? 'night' : 'day';

/** The colour of a ground or of letters in a look. */
export function lookColour(name: GroundColour, look: PictureLook): string {
  if (look === 'day' || look === 'night') return GROUND_COLOURS[name][look];
  return look === 'monochrome' && name === 'accent' ? BLACK : PRINTED[name];
}

/** Thinner or paler than this, a laser printer makes dots of a line. In pixels of a picture of unit 1. */
const LEAST_WIDTH = 0.75;
const LEAST_OPACITY = 0.55;
/** A broad band may be pale. */
const BROAD = 3;

/** A drawing of the theme of a look, in that look. @param unit of the picture. */
export function marksInLook(
  marks: readonly DrawingMark[],
  look: PictureLook,
  unit: number,
): readonly DrawingMark[] {
  if (look === 'day' || look === 'night') return marks;
  const colours = new Map<string, string>(
    GROUNDS.map((name) => [GROUND_COLOURS[name].day, lookColour(name, look)]),
  );
  const colourOf = (colour: string) =>
    colours.get(colour) ?? (look === 'monochrome' ? BLACK : colour);
  const paint = <P extends MarkPaint>(one: P): P => ({ ...one, colour: colourOf(one.colour) });
  const stroke = (one: MarkStroke | null): MarkStroke | null =>
    one && {
      ...paint(one),
      width: Math.max(LEAST_WIDTH * unit, one.width),
      opacity: one.width > BROAD * unit ? one.opacity : Math.max(LEAST_OPACITY, one.opacity),
    };
  return marks.map((mark) =>
    mark.kind === 'text'
      ? { ...mark, fill: paint(mark.fill), halo: mark.halo && paint(mark.halo) }
      : { ...mark, fill: mark.fill && paint(mark.fill), stroke: stroke(mark.stroke) },
  );
}
