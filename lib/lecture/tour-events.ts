import type { PresentedTour } from './presented-tour';
import { footnotesOf } from './step-sentences';

/** Ids of the events that a whole tour rests on, each once: those of its texts, and those that its maps have open. */
export function tourEvents({ steps }: Pick<PresentedTour, 'steps'>): readonly string[] {
  return [
    ...new Set(
      steps.flatMap(({ text, view, slide }) => [
        ...footnotesOf(text),
        ...(slide === undefined && view.open?.kind === 'event' ? [view.open.id] : []),
      ]),
    ),
  ];
}
