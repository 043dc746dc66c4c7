import { z } from 'zod';

/** Of the palette: red, blue, and the colour of text. */
export const INK_COLOURS = ['accent', 'supplement', 'ink'] as const;
export type InkColour = (typeof INK_COLOURS)[number];

/** What a stroke stays on: a map (the second one of a comparison apart), or the window where no map is. */
export const INK_GROUNDS = ['map', 'second-map', 'window'] as const;
export type InkGround = (typeof INK_GROUNDS)[number];

/** Far more than a hand draws without lifting the pen, once what is straight is thinned. */
export const MOST_STROKE_POINTS = 150;
/** Of one step. A room is told of all of them after each change, so they must stay small. */
export const MOST_STROKES = 60;

export const inkStrokeSchema = z.strictObject({
  colour: z.enum(INK_COLOURS),
  on: z.enum(INK_GROUNDS),
  /**
   * x and y by turns, the first point whole and each later one as the way from the point before it:
   * thousandths of a degree east and north on a map, ten-thousandths of the width and height of the window.
   */
  points: z
    .array(z.number().int().min(-1_000_000).max(1_000_000))
    .min(2)
    .max(2 * MOST_STROKE_POINTS)
    .refine((points) => points.length % 2 === 0, 'x and y by turns'),
});
export type InkStroke = z.infer<typeof inkStrokeSchema>;

export const inkStrokesSchema = z.array(inkStrokeSchema).max(MOST_STROKES);
