import { z } from 'zod';
import { localisedTextSchema, slugSchema } from '@/lib/text/text-schema';
import { TOUR_PACES } from './tour-pace';

/** One sentence in each language, and the events of the record that it rests on. */
const tourSentenceSchema = localisedTextSchema.extend({
  events: z
    .array(slugSchema)
    .min(1, 'a sentence of a tour names the events that it rests on')
    .refine((events) => new Set(events).size === events.length, 'an event is named once'),
});
export type TourSentence = z.infer<typeof tourSentenceSchema>;

/** The two lists of sentences of a step. */
export const TOUR_PARTS = ['text', 'notes'] as const;
export type TourPart = (typeof TOUR_PARTS)[number];

/** A step is a whole view (a query string), a title, a text and notes that only the speaker sees. */
const tourStepSchema = z.strictObject({
  title: localisedTextSchema,
  text: z.array(tourSentenceSchema).min(1),
  /** What the speaker says besides, held to the same evidence. */
  notes: z.array(tourSentenceSchema).default([]),
  /** What the speaker does or asks ("Let the room guess before you go on"): no claim, so no event. */
  cue: localisedTextSchema.optional(),
  /** Without the leading "?". */
  view: z.string(),
});

/** A tour that ships with the record; what readers make for themselves has a format of its own. */
export const tourSchema = z.strictObject({
  id: slugSchema,
  title: localisedTextSchema,
  summary: localisedTextSchema,
  /** How a lecture begins; the lecturer may change it. */
  pace: z.enum(TOUR_PACES).default('step'),
  steps: z.array(tourStepSchema).min(6).max(14),
});
export type Tour = z.infer<typeof tourSchema>;
