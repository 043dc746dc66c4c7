import type { PresentedStep } from '../presented-tour';
import { footnotesOf } from '../step-sentences';

/** Of a step whose text names no event, so many of those on its map are listed. */
const MOST_FROM_THE_MAP = 12;

export interface StepEvents {
  /** What the text rests on, then what is opened. Their numbers are their places in this list. */
  readonly text: readonly string[];
  /** What the notes rest on besides. */
  readonly notes: readonly string[];
}

/**
 * The events that a step lists, by id.
 * @param shown ids of the events on its map, in the order of time.
 */
export function stepEvents(step: PresentedStep, shown: readonly string[]): StepEvents {
  const { open } = step.view;
  const named = new Set(footnotesOf(step.text));
  if (open?.kind === 'event' && step.slide === undefined) named.add(open.id);
  const text = named.size > 0 ? [...named] : shown.slice(0, MOST_FROM_THE_MAP);
  return { text, notes: footnotesOf(step.notes).filter((id) => !text.includes(id)) };
}
