import { z } from 'zod';
import { lectureCommandSchema, lectureStateSchema } from './lecture-state';

/** A point on the screen, as shares of its width and height. */
const pointSchema = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});

/**
 * What the windows of one lecture tell each other. The presenter's window holds the state and says
 * it after every change and whenever somebody says hello; every other window only asks.
 */
export const lectureMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hello') }),
  z.strictObject({ kind: z.literal('state'), state: lectureStateSchema }),
  z.strictObject({ kind: z.literal('command'), command: lectureCommandSchema }),
  /** The laser pointer, or null when it is put away. */
  z.strictObject({ kind: z.literal('pointer'), at: pointSchema.nullable() }),
  /** The presenter's window closes. */
  z.strictObject({ kind: z.literal('goodbye') }),
]);
export type LectureMessage = z.infer<typeof lectureMessageSchema>;
export type ScreenPoint = z.infer<typeof pointSchema>;

/** Reads what came over a channel; null for what is no message of ours, which is then ignored. */
export function readMessage(data: unknown): LectureMessage | null {
  return lectureMessageSchema.safeParse(data).data ?? null;
}
