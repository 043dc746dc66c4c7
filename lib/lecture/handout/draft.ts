import type { PresentedTour } from '../presented-tour';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import { secondView } from '@/lib/view/compared';
import { comparedOf, countedView, type View } from '@/lib/view/view';
import { mapDrawer, type DrawnMap, type DrawnRecord, type Folding } from './drawn-map';
import { stepEvents, type StepEvents } from './step-events';

export interface StepMaps {
  readonly first: DrawnMap;
  /** Of the other side, where two are compared. */
  readonly second: DrawnMap | null;
}

/** A browser stands still over two hundred maps; the longest tour of ours has fourteen. */
export const MOST_MAPS = 40;

/**
 * The map of a view, or its two.
 * @param matched what the search finds for its text.
 * @param folding by default all arcs are drawn.
 */
export function drawStep(
  draw: ReturnType<typeof mapDrawer>,
  stepView: View,
  matched: MatchedEvents,
  folding?: Folding,
): StepMaps {
  const view = countedView(stepView);
  const compare = comparedOf(view);
  return {
    first: draw(view, matched, folding),
    second: compare && draw(secondView(view, compare), matched, folding),
  };
}

/** A handout before anybody has looked up who says so. */
export interface HandoutDraft {
  /** Of each step; null for a slide, and after the first `MOST_MAPS`. */
  readonly maps: readonly (StepMaps | null)[];
  readonly listed: readonly StepEvents[];
}

/** @param matched what the search finds for a view's text. */
export function draftHandout(
  tour: PresentedTour,
  record: DrawnRecord,
  matched: (text: string) => MatchedEvents,
): HandoutDraft {
  const draw = mapDrawer(record);
  const maps = tour.steps.map((step, index): StepMaps | null => {
    if (index >= MOST_MAPS || step.slide) return null;
    const { text } = step.view;
    return drawStep(draw, step.view, text === null ? null : matched(text));
  });
  const listed = tour.steps.map((step, index) => {
    const drawn = maps[index];
    const shown = new Set([...(drawn?.first.eventIds ?? []), ...(drawn?.second?.eventIds ?? [])]);
    return stepEvents(step, [...shown]);
  });
  return { maps, listed };
}

/**
 * Every event that the draft lists, once.
 * @param known the record's events by id: a reader's own text may link to any number of others.
 */
export const draftEvents = (
  { listed }: HandoutDraft,
  known: ReadonlyMap<string, unknown>,
): string[] => [
  ...new Set(
    listed.flatMap(({ text, notes }) => [...text, ...notes].filter((id) => known.has(id))),
  ),
];
