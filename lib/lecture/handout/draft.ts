import type { PresentedTour } from '../presented-tour';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import { pictureMaker, type MapPicture, type PictureRecord } from './map-picture';
import { stepEvents, type StepEvents } from './step-events';

export interface StepPictures {
  readonly first: MapPicture;
  /** Of the second period, where two are compared. */
  readonly second: MapPicture | null;
}

/** A handout before anybody has looked up who says so. */
export interface HandoutDraft {
  /** Of each step. */
  readonly pictures: readonly StepPictures[];
  readonly listed: readonly StepEvents[];
}

/** @param matched what the search finds for a view's text. */
export function draftHandout(
  tour: PresentedTour,
  record: PictureRecord,
  matched: (text: string) => MatchedEvents,
): HandoutDraft {
  const draw = pictureMaker(record);
  const pictures = tour.steps.map(({ view }): StepPictures => {
    const matches = view.text === null ? null : matched(view.text);
    return {
      first: draw(view, matches),
      second: view.compare === null ? null : draw({ ...view, ...view.compare }, matches),
    };
  });
  const listed = tour.steps.map((step, index) => {
    const { first, second } = pictures[index]!;
    const shown = new Set([...first.eventIds, ...(second?.eventIds ?? [])]);
    return stepEvents(step, [...shown]);
  });
  return { pictures, listed };
}

/** Every event that the draft lists, once. */
export const draftEvents = ({ listed }: HandoutDraft): string[] => [
  ...new Set(listed.flatMap(({ text, notes }) => [...text, ...notes])),
];
