import { z } from 'zod';
import {
  inkStrokeSchema,
  inkStrokesSchema,
  MOST_STROKES,
  type InkStroke,
} from '@/lib/tours/ink-stroke';
import type { LectureState } from '../lecture-state';

/** What is drawn on one step, and what was wiped off it last, which undo brings back. */
export const inkSheetSchema = z.strictObject({
  strokes: inkStrokesSchema,
  wiped: inkStrokesSchema,
});
export type InkSheet = z.infer<typeof inkSheetSchema>;

/** All that is drawn on a sheet, by its name. */
export interface Drawing {
  readonly sheet: string;
  readonly strokes: readonly InkStroke[];
}

export const inkChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), stroke: inkStrokeSchema }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('wipe') }),
]);
export type InkChange = z.infer<typeof inkChangeSchema>;

/** Names the sheet of a step; what is drawn while the step is left has a sheet of its own. */
export const sheetOf = ({ step, live }: Pick<LectureState, 'step' | 'live'>): string =>
  live === null ? String(step) : `${step}.live`;

/** The same one each time, so that nothing is drawn anew. */
export const NO_INK: readonly InkStroke[] = [];

/** The sheet after a change; the same one when nothing changes. A stroke too many takes the place of the oldest. */
export function afterInk(sheet: InkSheet, change: InkChange): InkSheet {
  const { strokes, wiped } = sheet;
  switch (change.kind) {
    case 'add':
      return { strokes: [...strokes, change.stroke].slice(-MOST_STROKES), wiped: [] };
    case 'undo':
      if (strokes.length > 0) return { strokes: strokes.slice(0, -1), wiped: [] };
      return wiped.length > 0 ? { strokes: wiped, wiped: [] } : sheet;
    case 'wipe':
      return strokes.length > 0 ? { strokes: [], wiped: strokes } : sheet;
  }
}
