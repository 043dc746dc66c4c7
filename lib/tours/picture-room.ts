import { LARGEST_FILE_BYTES } from './largest-tour';
import type { OwnTour } from './own-tour';
import { writeTourFile } from './own-tour-file';
import { withoutPicture } from './slide';

/** The names and sizes beside a picture in the file. */
const AROUND = 300;

/** Bytes of a tour's file that a picture of this step may take, whichever it has now. */
export function pictureRoom(tour: OwnTour, stepId: string): number {
  const steps = tour.steps.map((step) => (step.id === stepId ? withoutPicture(step) : step));
  const taken = new TextEncoder().encode(writeTourFile({ ...tour, steps })).length;
  return LARGEST_FILE_BYTES - taken - AROUND;
}
