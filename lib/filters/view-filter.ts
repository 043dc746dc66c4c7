import { UNFILTERED, isFiltered } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount, visibleEventIds, type FlowFilter } from '@/lib/flows/flow-selectors';
import type { EventSubjects } from './event-subjects';
import {
  EVERY_SUBJECT,
  hasSubjects,
  keptEvents,
  type MatchedEvents,
  type SubjectFilter,
} from './subject-filter';

/** All of a view that decides which events it shows. */
export type ViewFilter = FlowFilter & SubjectFilter;

export const EVERYTHING: ViewFilter = { ...UNFILTERED, ...EVERY_SUBJECT };

/** What a reset returns to: nothing is restricted, and what was said waits to be asked for. */
export const AT_FIRST: ViewFilter = { ...EVERYTHING, said: 'out' };

/** A whole view may be passed, whose other parts are no restrictions. */
export function isRestricted(filter: ViewFilter): boolean {
  return isFiltered(filter) || hasSubjects(filter);
}

/** What a filter is counted on. */
export interface CountedRecord {
  /** Of the whole record, whatever is filtered. */
  readonly cubes: FlowCubes;
  readonly subjects: readonly EventSubjects[];
  readonly matched: MatchedEvents;
}

/** How many distinct events the filter shows. */
export function shownCount(
  { cubes, subjects, matched }: CountedRecord,
  filter: ViewFilter,
): number {
  const kept = keptEvents(subjects, filter, matched);
  if (kept === null || subjects.length === 0) return visibleEventCount(cubes, filter);
  const passing = visibleEventIds(cubes, filter);
  let count = 0;
  for (const id of kept) if (passing.has(id)) count += 1;
  return count;
}
