import { z } from 'zod';
import { inkStrokesSchema } from './ink-stroke';
import { routing } from '@/lib/i18n/routing';
import { MOST_SECONDS } from './step-seconds';
import { TOUR_PACES } from '@/lib/model/tour-pace';
import { LONGEST_OPTION, LONGEST_PROMPT, OPTION_COUNTS, pollSchema } from '@/lib/model/poll-schema';
import { slideSchema } from './slide';

export const OWN_TOUR_FORMAT = 'third-neighbor-tour';
/** Of the file's shape; a file of a later version is refused with a word about it. */
export const OWN_TOUR_VERSION = 1;

/** Far above what a lecture needs, and far below what would make a browser stand still. */
export const MOST_STEPS = 200;
export const LONGEST_TITLE = 300;
export const LONGEST_STEP_TEXT = 20_000;
const LONGEST_VIEW = 4_000;
const LONGEST_STEP_ID = 64;

/** The words of a step's question; kind and number of options are those of the question itself. */
const otherPollSchema = z.strictObject({
  prompt: z.string().max(LONGEST_PROMPT),
  /** In the order of the question's own. */
  options: z.array(z.string().max(LONGEST_OPTION)).max(OPTION_COUNTS.choice.most).optional(),
  unit: z.string().max(LONGEST_OPTION).optional(),
});
export type OtherPoll = z.infer<typeof otherPollSchema>;

/** The texts of a step in the tour's other language; empty where nothing is translated yet. */
const otherTextsSchema = z.strictObject({
  title: z.string().max(LONGEST_TITLE),
  text: z.string().max(LONGEST_STEP_TEXT),
  notes: z.string().max(LONGEST_STEP_TEXT),
  poll: otherPollSchema.optional(),
});
export type OtherTexts = z.infer<typeof otherTextsSchema>;

export const ownTourStepSchema = z.strictObject({
  /** Unique within the tour, so that a step keeps its identity while it is moved. */
  id: z.string().min(1).max(LONGEST_STEP_ID),
  title: z.string().max(LONGEST_TITLE),
  /** Markdown. */
  text: z.string().max(LONGEST_STEP_TEXT),
  /** Markdown, for the speaker alone. */
  notes: z.string().max(LONGEST_STEP_TEXT),
  /** A whole view, as a query string without "?". */
  view: z.string().max(LONGEST_VIEW),
  /** Drawn on it beforehand, or kept from a lecture. */
  ink: inkStrokesSchema.optional(),
  /** What the step asks the room; left out where it asks nothing. */
  poll: pollSchema.optional(),
  /** What it shows in place of its map; left out of a step with a map. */
  slide: slideSchema.optional(),
  /** Left out where nothing is translated. */
  other: otherTextsSchema.optional(),
  /** How long it stood in a rehearsal; left out where nobody has said. */
  seconds: z.number().int().min(1).max(MOST_SECONDS).optional(),
});
export type OwnTourStep = z.infer<typeof ownTourStepSchema>;

/** A tour that a reader has made: what is kept in the browser, and the file that it is passed on as. */
export const ownTourSchema = z.strictObject({
  format: z.literal(OWN_TOUR_FORMAT),
  version: z.literal(OWN_TOUR_VERSION),
  id: z.uuid(),
  title: z.string().max(LONGEST_TITLE),
  /** Of the main texts; left out where nobody has said it. */
  language: z.enum(routing.locales).optional(),
  /** The title in the other language of the interface, of a tour that has both. */
  other: z.strictObject({ title: z.string().max(LONGEST_TITLE) }).optional(),
  changedAt: z.iso.datetime(),
  /** Left out for a step at once, so that older editions of the atlas read such a file too. */
  pace: z.enum(TOUR_PACES).optional(),
  steps: z.array(ownTourStepSchema).max(MOST_STEPS),
});
export type OwnTour = z.infer<typeof ownTourSchema>;

/**
 * A step whose id another one before it has gets an id of its own: a tour that somebody has put
 * together by hand loses nothing. Always the same id, since equal tours are told by their steps.
 */
export function withOwnStepIds(tour: OwnTour): OwnTour {
  const taken = new Set(tour.steps.map(({ id }) => id));
  if (taken.size === tour.steps.length) return tour;
  const seen = new Set<string>();
  const steps = tour.steps.map((step) => {
    const id = seen.has(step.id) ? freeId(step.id, taken) : step.id;
    taken.add(id);
    seen.add(id);
    return { ...step, id };
  });
  return { ...tour, steps };
}

/** `a-2`, `a-3` and so on. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${id.slice(0, LONGEST_STEP_ID - 4)}-${number}`;
    if (!taken.has(free)) return free;
  }
}
