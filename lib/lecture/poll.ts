import { z } from 'zod';
import { pollSchema } from '@/lib/model/poll-schema';

export type { Poll } from '@/lib/model/poll-schema';

/** A place that somebody touched on the map: degrees. */
const pointSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});

/** What one phone answers. */
export const pollAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: z.number().int().min(0).max(7) }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('year'), year: z.number().int().min(1000).max(3000) }),
  z.strictObject({ kind: z.literal('place'), point: pointSchema }),
  /** Every option once, the first one first. */
  z.strictObject({ kind: z.literal('order'), order: z.array(z.number().int().min(0).max(5)) }),
]);
export type PollAnswer = z.infer<typeof pollAnswerSchema>;

/** A poll of a room. Its answers are kept by the server alone, and are gone with the room. */
export const roomPollSchema = z.strictObject({
  id: z.string().min(1).max(40),
  poll: pollSchema,
  /** Where in the tour it was asked, from 0. */
  step: z.number().int().nonnegative(),
  /** Phones may answer. */
  isOpen: z.boolean(),
  /** The screen and the phones show the answers. */
  isShown: z.boolean(),
});
export type RoomPoll = z.infer<typeof roomPollSchema>;

/** More phones than a room has places for: some are closed and come back by another name. */
export const MOST_ANSWERS = 2000;

/** What a screen needs to draw the answers: each that was given, and how often, without who gave it. */
export const pollResultsSchema = z.strictObject({
  pollId: roomPollSchema.shape.id,
  tally: z
    .array(z.strictObject({ answer: pollAnswerSchema, count: z.number().int().positive() }))
    .max(MOST_ANSWERS),
});
export type PollResults = z.infer<typeof pollResultsSchema>;
