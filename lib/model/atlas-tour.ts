import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
import { TOUR_PACES } from './tour-pace';

/** One sentence, and the ids of the events that it rests on. */
const atlasTourSentenceSchema = z.object({
  text: z.string(),
  events: z.array(slugSchema).min(1),
});
export type AtlasTourSentence = z.infer<typeof atlasTourSentenceSchema>;

const atlasTourStepSchema = z.object({
  title: z.string(),
  /** What the audience reads. */
  text: z.array(atlasTourSentenceSchema).min(1),
  /** What only the speaker sees. */
  notes: z.array(atlasTourSentenceSchema),
  /** What the speaker does or asks. */
  cue: z.string().nullable(),
  /** A whole view, as a query string without "?". */
  view: z.string(),
});
export type AtlasTourStep = z.infer<typeof atlasTourStepSchema>;

/** A tour that ships with the record, in one language; body of `/api/v1/tours/{id}`. */
export const atlasTourSchema = z.object({
  id: slugSchema,
  title: z.string(),
  summary: z.string(),
  /** What Next lights in a lecture: a step at once, or one sentence of it after the other. */
  pace: z.enum(TOUR_PACES),
  steps: z.array(atlasTourStepSchema).min(1),
});
export type AtlasTour = z.infer<typeof atlasTourSchema>;

const tourSummarySchema = z.object({
  id: slugSchema,
  title: z.string(),
  summary: z.string(),
  /** How many. */
  steps: z.number().int().positive(),
});
export type TourSummary = z.infer<typeof tourSummarySchema>;

/** Body of `/api/v1/tours`. */
export const tourSummariesSchema = z.array(tourSummarySchema);
