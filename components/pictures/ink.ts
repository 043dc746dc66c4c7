import type { DrawingMark, MarkPaint, MarkStroke, PathMark, TextMark } from '@/lib/take-along/mark';
import {
  GROUND_COLOURS,
  type DrawingTheme,
  type GroundColour,
} from '@/components/take-along/drawing/ground-colours';

/** Marks of charts in the colours of a theme; the look of a picture is put on them afterwards. */
export interface ChartInk {
  readonly theme: DrawingTheme;
  readonly colour: (name: GroundColour) => string;
  readonly text: (
    text: string,
    place: readonly [x: number, y: number],
    look?: Partial<Pick<TextMark, 'anchor' | 'size' | 'isBold'>> & {
      readonly colour?: GroundColour;
      readonly halo?: GroundColour;
    },
  ) => TextMark;
  readonly line: (
    points: readonly (readonly [x: number, y: number])[],
    look?: Partial<Omit<MarkStroke, 'colour'>> & { readonly colour?: GroundColour },
  ) => PathMark;
  readonly box: (place: ChartBox, fill: MarkPaint | null, stroke?: MarkStroke | null) => PathMark;
}

export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Of the letters of a chart on the screen. */
export const CHART_LETTERS = 11;

export function inkOf(theme: DrawingTheme): ChartInk {
  const colour = (name: GroundColour) => GROUND_COLOURS[name][theme];
  return {
    theme,
    colour,
    text: (text, [x, y], look = {}) => ({
      kind: 'text',
      ...{ text, x, y },
      anchor: look.anchor ?? 'start',
      size: look.size ?? CHART_LETTERS,
      isBold: look.isBold ?? false,
      isItalic: false,
      fill: { colour: colour(look.colour ?? 'ink'), opacity: 1 },
      halo:
        look.halo === undefined
          ? null
          : { colour: colour(look.halo), opacity: 1, width: 3, dash: [] },
    }),
    line: (points, look = {}) => ({
      kind: 'path',
      lines: [{ points, isClosed: false }],
      fill: null,
      stroke: {
        colour: colour(look.colour ?? 'ink-soft'),
        opacity: look.opacity ?? 1,
        width: look.width ?? 1,
        dash: look.dash ?? [],
      },
    }),
    box: ({ x, y, w, h }, fill, stroke = null) => ({
      kind: 'path',
      lines: [
        {
          points: [
            [x, y],
            [x + w, y],
            [x + w, y + h],
            [x, y + h],
          ],
          isClosed: true,
        },
      ],
      ...{ fill, stroke },
    }),
  };
}

export type Marks = readonly DrawingMark[];
