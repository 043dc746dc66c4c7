import { z } from 'zod';
import { lectureCommandSchema, lectureStateSchema } from './lecture-state';

/** A point on the screen, as shares of its width and height. */
const pointSchema = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});

/** A place on the map that the screen shows, whatever the shape of the two screens. */
const mapPointSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  /** Of a comparison the second map, 1; else 0. */
  side: z.literal([0, 1]),
});

/** How a screen went: its lecture was left, or its page closed, as before a reload. */
const farewellSchema = z.enum(['left', 'closed']);

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
  /** Where the speaker points on the map, or null when the laser is put away; for the screen alone. */
  z.strictObject({ kind: z.literal('point'), at: mapPointSchema.nullable() }),
  /** The presenter's window goes. It does not say why where only the server has noticed it. */
  z.strictObject({ kind: z.literal('leave'), why: farewellSchema.optional() }),
  /** The room is closed for good. Only the server says so. */
  z.strictObject({ kind: z.literal('end') }),
]);
export type LectureMessage = z.infer<typeof lectureMessageSchema>;
export type ScreenPoint = z.infer<typeof pointSchema>;
export type MapPoint = z.infer<typeof mapPointSchema>;
export type Farewell = z.infer<typeof farewellSchema>;

/** Reads what came over a channel; null for what is no message of ours, which is then ignored. */
export function readMessage(data: unknown): LectureMessage | null {
  return lectureMessageSchema.safeParse(data).data ?? null;
}
