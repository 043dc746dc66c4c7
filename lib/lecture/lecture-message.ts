import { z } from 'zod';
import { inkStrokesSchema } from '@/lib/tours/ink-stroke';
import { inkChangeSchema } from './ink/ink-sheet';
import { lectureCommandSchema, lectureStateSchema } from './lecture-state';

/** A point on the screen, as shares of its width and height. */
const pointSchema = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});

/**
 * What the windows of one lecture send each other. The presenter's window holds the state and sends
 * it after every change and whenever a window joins. Every other window sends commands only.
 */
export const lectureMessageSchema = z.discriminatedUnion('kind', [
  /** Asks where the lecture stands; sent again and again to see that the screen is there. */
  z.strictObject({ kind: z.literal('join') }),
  z.strictObject({ kind: z.literal('state'), state: lectureStateSchema }),
  z.strictObject({ kind: z.literal('command'), command: lectureCommandSchema }),
  /** The laser pointer, or null when it is put away. */
  z.strictObject({ kind: z.literal('pointer'), at: pointSchema.nullable() }),
  /** All that is drawn on a sheet, after each change of it. */
  z.strictObject({ kind: z.literal('ink'), sheet: z.string().max(20), strokes: inkStrokesSchema }),
  /** Draws on the sheet that the screen shows. */
  z.strictObject({ kind: z.literal('draw'), change: inkChangeSchema }),
  /** The presenter's window closes. */
  z.strictObject({ kind: z.literal('leave') }),
  /** The room is closed for good. Only the server says so. */
  z.strictObject({ kind: z.literal('end') }),
]);
export type LectureMessage = z.infer<typeof lectureMessageSchema>;
export type ScreenPoint = z.infer<typeof pointSchema>;

/** Reads what came over a channel; null for what is no message of ours, which is then ignored. */
export function readMessage(data: unknown): LectureMessage | null {
  return lectureMessageSchema.safeParse(data).data ?? null;
}
