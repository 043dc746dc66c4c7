import { z } from 'zod';
import { MOST_STEPS, ownTourSchema, ownTourStepSchema } from '@/lib/tours/own-tour';
import { withoutPicture } from '@/lib/tours/slide';
import { serialiseView } from '@/lib/view/view-parameters';
import type { PresentedTour, StepText } from './presented-tour';

/**
 * A tour as it goes to another device, which has neither this browser's storage nor its address: of
 * a reader's own. What ships with the record each device has from the server, in its own language.
 */
export const sharedTourSchema = z.strictObject({
  title: ownTourSchema.shape.title,
  language: ownTourSchema.shape.language,
  other: ownTourSchema.shape.other,
  steps: z
    .array(ownTourStepSchema.omit({ id: true }))
    .min(1)
    .max(MOST_STEPS),
});
export type SharedTour = z.infer<typeof sharedTourSchema>;

/** A text in Markdown; sentences that rest on events become a paragraph each. */
const markdownOf = (text: StepText) =>
  text.kind === 'markdown'
    ? text.markdown
    : text.sentences.map((sentence) => sentence.text).join('\n\n');

/** In both languages where the tour has them, since each device may ask for another. */
export function sharedTour({ title, steps, written }: PresentedTour): SharedTour {
  return {
    ...{ title, ...written },
    steps: steps.map((step) => ({
      title: step.title,
      text: markdownOf(step.text),
      notes: markdownOf(step.notes),
      view: serialiseView(step.view).replace(/^\?/, ''),
      ...(step.ink && { ink: [...step.ink] }),
      poll: step.poll,
      seconds: step.seconds,
      // A room is kept in the server's memory, and sent to a thousand phones at once.
      ...(step.slide && { slide: withoutPicture(step).slide }),
      ...step.written,
    })),
  };
}

/** Without what is for the speaker alone. */
export function withoutNotes(tour: SharedTour): SharedTour {
  return {
    ...tour,
    steps: tour.steps.map((step) => ({
      ...step,
      notes: '',
      ...(step.other && { other: { ...step.other, notes: '' } }),
    })),
  };
}

/** What a server takes to open a room; a reader's own tour goes along, pictures do not. */
export const LARGEST_ROOM_BYTES = 256_000;
/** Of them for what is not the tour. */
const ENVELOPE_BYTES = 1_000;

interface FittingTour {
  readonly tour: SharedTour;
  /** There was no room for the other language: the tour goes as the screen shows it. */
  readonly isInOneLanguage: boolean;
}

export function fittingTour(presented: PresentedTour): FittingTour {
  const whole = sharedTour(presented);
  const bytes = () => new TextEncoder().encode(JSON.stringify(whole)).length;
  if (whole.other === undefined || bytes() <= LARGEST_ROOM_BYTES - ENVELOPE_BYTES) {
    return { tour: whole, isInOneLanguage: false };
  }
  const asShown = { ...presented, written: undefined };
  const steps = presented.steps.map((step) => ({ ...step, written: undefined }));
  return { tour: sharedTour({ ...asShown, steps }), isInOneLanguage: true };
}
