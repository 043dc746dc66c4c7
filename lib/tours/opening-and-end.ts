import { withStep } from './edit-own-tour';
import { newSlideStep } from './new-own-tour';
import type { OwnTour } from './own-tour';

/**
 * The tour with a title slide before all steps and an end slide after them; one that is there already stays
 * as it is, and a tour that has both is the same.
 * @param endTitle of the end slide.
 */
export function withOpeningAndEnd(tour: OwnTour, endTitle: string): OwnTour {
  const hasOpening = tour.steps.at(0)?.slide?.kind === 'title';
  const hasEnd = tour.steps.at(-1)?.slide?.kind === 'end';
  const opening = hasOpening ? [] : [newSlideStep('title', tour.title)];
  const opened = hasOpening ? tour : { ...tour, steps: [...opening, ...tour.steps] };
  return hasEnd ? opened : withStep(opened, newSlideStep('end', endTitle), null);
}
