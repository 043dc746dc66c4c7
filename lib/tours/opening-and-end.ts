import { withStep } from './edit-own-tour';
import { newSlideStep } from './new-own-tour';
import { MOST_STEPS, type OwnTour } from './own-tour';

/**
 * The tour with a title slide before all steps and an end slide after them; one that is there already stays
 * as it is. The same tour where it has both, or no room for them.
 * @param endTitle of the end slide.
 */
export function withOpeningAndEnd(tour: OwnTour, endTitle: string): OwnTour {
  const hasOpening = tour.steps.at(0)?.slide?.kind === 'title';
  const hasEnd = tour.steps.at(-1)?.slide?.kind === 'end';
  if (tour.steps.length + Number(!hasOpening) + Number(!hasEnd) > MOST_STEPS) return tour;
  const opening = hasOpening ? [] : [newSlideStep('title', tour.title)];
  const opened = hasOpening ? tour : { ...tour, steps: [...opening, ...tour.steps] };
  return hasEnd ? opened : withStep(opened, newSlideStep('end', endTitle), null);
}
