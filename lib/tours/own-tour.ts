import { z } from 'zod';

export const OWN_TOUR_FORMAT = 'third-neighbor-tour';
/** Of the file's shape; a file of a later version is refused with a word about it. */
export const OWN_TOUR_VERSION = 1;

/** Far above what a lecture needs, and far below what would make a browser stand still. */
export const MOST_STEPS = 200;
export const LONGEST_TITLE = 300;
export const LONGEST_STEP_TEXT = 20_000;
const LONGEST_VIEW = 4_000;

export const ownTourStepSchema = z.strictObject({
  /** Unique within the tour, so that a step keeps its identity while it is moved. */
  id: z.string().min(1).max(64),
  title: z.string().max(LONGEST_TITLE),
  /** Markdown. */
  text: z.string().max(LONGEST_STEP_TEXT),
  /** Markdown, for the speaker alone. */
  notes: z.string().max(LONGEST_STEP_TEXT),
  /** A whole view, as a query string without "?". */
  view: z.string().max(LONGEST_VIEW),
});
export type OwnTourStep = z.infer<typeof ownTourStepSchema>;

/** A tour that a reader has made: what is kept in the browser, and the file that it is passed on as. */
export const ownTourSchema = z.strictObject({
  format: z.literal(OWN_TOUR_FORMAT),
  version: z.literal(OWN_TOUR_VERSION),
  id: z.uuid(),
  title: z.string().max(LONGEST_TITLE),
  changedAt: z.iso.datetime(),
  steps: z.array(ownTourStepSchema).max(MOST_STEPS),
});
export type OwnTour = z.infer<typeof ownTourSchema>;
