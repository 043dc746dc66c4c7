'use client';

import { useQuery } from '@tanstack/react-query';
import { searchQuery } from '@/components/queries/search-queries';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { drawStep, type StepMaps } from '@/lib/lecture/handout/draft';
import { mapDrawer } from '@/lib/lecture/handout/drawn-map';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import { stepView } from '@/lib/tours/step-view';
import type { View } from '@/lib/view/view';
import { useDesk } from './desk-record';

/** Widths are measured against the whole record, which is work that all steps have in common. */
const drawers = new WeakMap<RecordWithCubes['cubes'], ReturnType<typeof mapDrawer>>();

function drawerOf(record: RecordWithCubes): ReturnType<typeof mapDrawer> {
  const drawer = drawers.get(record.cubes) ?? mapDrawer(record);
  drawers.set(record.cubes, drawer);
  return drawer;
}

/** Does that work beforehand. */
export const prepareDrawing = (record: RecordWithCubes): void => void drawerOf(record);

export const stepMaps = (record: RecordWithCubes, view: View, matched: MatchedEvents): StepMaps =>
  drawStep(drawerOf(record), view, matched);

/** What the search finds for a view's text: null where it has none, undefined until it has answered. */
export function useMatched({ text }: View): MatchedEvents | undefined {
  const { language } = useDesk();
  const found = useQuery({ ...searchQuery(text ?? '', language), enabled: text !== null });
  if (text === null) return null;
  return found.data && new Set(found.data.eventIds);
}

/** Ids of the events that a step’s map or chart shows. */
export function eventsOnMaps({ first, second }: StepMaps): ReadonlySet<string> {
  return new Set([...first.eventIds, ...(second?.eventIds ?? [])]);
}

interface CountedEvents {
  readonly key: string;
  readonly ids: ReadonlySet<string>;
}

/** Of the step that is open: each of its texts asks for the same. */
const lastShown = new WeakMap<RecordWithCubes['cubes'], CountedEvents>();

/** Ids of the events that a view shows, given as a query string; null until they can be counted. */
export function useShownEvents(search: string): ReadonlySet<string> | null {
  const { record } = useDesk();
  const view = stepView(search);
  const matched = useMatched(view);
  if (!record || matched === undefined) return null;
  const key = `${search} ${matched === null ? '' : [...matched].join(' ')}`;
  const last = lastShown.get(record.cubes);
  if (last?.key === key) return last.ids;
  const ids = eventsOnMaps(stepMaps(record, view, matched));
  lastShown.set(record.cubes, { key, ids });
  return ids;
}

/** The maps of a step; null until the record is there, and the search has answered. */
export function useStepMaps(view: View): StepMaps | null {
  const { record } = useDesk();
  const matched = useMatched(view);
  return record && matched !== undefined ? stepMaps(record, view, matched) : null;
}
