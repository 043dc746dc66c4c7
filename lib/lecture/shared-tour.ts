import { z } from 'zod';
import { MOST_STEPS, ownTourSchema, ownTourStepSchema } from '@/lib/tours/own-tour';
import { serialiseView } from '@/lib/view/view-parameters';
import type { PresentedTour, StepText } from './presented-tour';

/**
 * A tour as it goes to another device, which has neither this browser's storage nor its address: of
 * a reader's own. What ships with the record each device has from the server, in its own language.
 */
export const sharedTourSchema = z.strictObject({
  title: ownTourSchema.shape.title,
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

export function sharedTour({ title, steps }: PresentedTour): SharedTour {
  return {
    title,
    steps: steps.map((step) => ({
      title: step.title,
      text: markdownOf(step.text),
      notes: markdownOf(step.notes),
      view: serialiseView(step.view).replace(/^\?/, ''),
      ...(step.ink && { ink: [...step.ink] }),
      poll: step.poll,
      seconds: step.seconds,
    })),
  };
}

/** Without what is for the speaker alone. */
export function withoutNotes(tour: SharedTour): SharedTour {
  return { ...tour, steps: tour.steps.map((step) => ({ ...step, notes: '' })) };
}
