import { z } from 'zod';
import { INK_GROUNDS, inkStrokesSchema } from '@/lib/tours/ink-stroke';
import {
  LONGEST_QUESTION,
  QUESTION_STATES,
  audienceQuestionSchema,
  participantSchema,
} from './audience-question';
import { inkChangeSchema } from './ink/ink-sheet';
import { lectureCommandSchema, lectureStateSchema } from './lecture-state';
import { pollAnswerSchema, pollResultsSchema, roomPollSchema } from './poll';

/** A point on the screen, as shares of its width and height. */
const pointSchema = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
});

/** A place on the map that the screen shows, whatever the shape of the two screens. */
const mapPointSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  on: z.enum(INK_GROUNDS).exclude(['window']),
});

/** How a screen went: its lecture was left, or its page closed, as before a reload. */
const farewellSchema = z.enum(['left', 'closed']);

/** More than fit on a phone; the speaker puts most of them away. */
export const MOST_QUESTIONS = 200;

/**
 * What the windows of one lecture send each other. The presenter's window holds the state and sends
 * it after every change and whenever a window joins. Every other window sends commands only.
 *
 * Questions and polls are held by the server. Who listens is told what there is of them at once, and
 * after changes at most some times a second.
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
  /** From screen or speaker: the poll that the room sees now; one with a known id changes what it lets be done. */
  z.strictObject({ kind: z.literal('set-poll'), poll: roomPollSchema.nullable() }),
  /** From screen or speaker. */
  z.strictObject({
    kind: z.literal('moderate'),
    question: audienceQuestionSchema.shape.id,
    state: z.enum(QUESTION_STATES),
  }),
  /** From a phone. A later answer to the same poll replaces the earlier one. */
  z.strictObject({
    kind: z.literal('answer'),
    participant: participantSchema,
    pollId: roomPollSchema.shape.id,
    answer: pollAnswerSchema,
  }),
  /** From a phone, which makes the id: so a question that is sent twice is asked once. */
  z.strictObject({
    kind: z.literal('ask'),
    participant: participantSchema,
    id: z.uuid(),
    text: z.string().trim().min(1).max(LONGEST_QUESTION),
    step: z.number().int().nonnegative(),
  }),
  /** From a phone: for a question, or not any more. */
  z.strictObject({
    kind: z.literal('vote'),
    participant: participantSchema,
    question: audienceQuestionSchema.shape.id,
    isFor: z.boolean(),
  }),
  /** From the server. The audience gets results only while they are shown; null before. */
  z.strictObject({
    kind: z.literal('poll'),
    poll: roomPollSchema.nullable(),
    results: pollResultsSchema.nullable(),
  }),
  /** From the server: to the audience those that are shown or answered, to screen and speaker all. */
  z.strictObject({
    kind: z.literal('questions'),
    questions: z.array(audienceQuestionSchema).max(MOST_QUESTIONS),
  }),
  /** From the server to screen and speaker: how many follow, and have answered the poll. */
  z.strictObject({
    kind: z.literal('followers'),
    count: z.number().int().nonnegative(),
    answered: z.number().int().nonnegative(),
  }),
  /** All that is drawn on a sheet, after each change of it. */
  z.strictObject({
    kind: z.literal('ink'),
    sheet: z.string().max(20),
    strokes: inkStrokesSchema,
    /** As it was before the lecture: another screen, which may have drawn on it since, leaves it. */
    isBeforehand: z.boolean().optional(),
  }),
  /** Draws on the sheet that the screen shows. */
  z.strictObject({ kind: z.literal('draw'), change: inkChangeSchema }),
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
