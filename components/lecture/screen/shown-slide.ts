import type { PresentedStep } from '@/lib/lecture/presented-tour';
import type { Slide } from '@/lib/tours/slide';

interface OverMapNow {
  /** The live stage, which is the map. */
  readonly isStage: boolean;
  /** The map shows places that the room has answered. */
  readonly hasPlaces: boolean;
}

/**
 * The slide that covers the map now; undefined for none. A question for places may stand on a slide in tours that
 * were made before the editor forbade it: its answers need the map.
 */
export const shownSlide = (
  { slide }: Pick<PresentedStep, 'slide'>,
  { isStage, hasPlaces }: OverMapNow,
): Slide | undefined => (isStage || hasPlaces ? undefined : slide);
