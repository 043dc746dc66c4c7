import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import { escapedMarkdown } from '@/lib/tours/own-tour-of-shipped';
import type { OwnTour } from '@/lib/tours/own-tour';
import { capturedView } from '@/lib/tours/captured-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import type { CollectedItem } from './collection-file';

interface TourWords {
  readonly title: string;
  /** As an ISO instant. */
  readonly now: string;
  /** Null for what the record does not have. */
  readonly titleOf: (item: CollectedItem) => string | null;
}

/** A note as it was typed: each line as it is, and lines under each other. */
const markdownOf = (note: string) =>
  note.trim() === '' ? '' : note.split('\n').map(escapedMarkdown).join('  \n');

/**
 * A tour of the events and places in their order: a step opens one, and its text is the reader's
 * note. A source is nowhere on the map, so it is no step.
 */
export function tourOfCollection(
  items: readonly CollectedItem[],
  { title, now, titleOf }: TourWords,
): OwnTour {
  const steps = items.flatMap((item) => {
    const name = titleOf(item);
    if (item.kind === 'source' || name === null) return [];
    const view = capturedView({ ...DEFAULT_VIEW, open: { kind: item.kind, id: item.id } });
    return [{ ...newStep(view), title: name, text: markdownOf(item.note) }];
  });
  return newOwnTour(now, { title, steps });
}
