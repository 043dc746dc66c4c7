import type { EventSummary } from '@/lib/model/event-summary';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { mayFallCount, visibleEventIds, type FlowFilter } from '@/lib/flows/flow-selectors';
import { narrowCubes } from '@/lib/flows/narrow-cubes';
import type { EventSubjects } from './event-subjects';
import type { YearRange } from '@/lib/time/year-range';
import { keptEvents, type MatchedEvents, type SubjectFilter } from './subject-filter';

/**
 * The cubes of the events whose subjects the filter keeps; the whole, while none is restricted or
 * the subjects have not arrived.
 */
export function cubesOfSubjects(
  whole: FlowCubes,
  subjects: readonly EventSubjects[],
  filter: SubjectFilter,
  matched: MatchedEvents,
): FlowCubes;
export function cubesOfSubjects(
  whole: FlowCubes | undefined,
  subjects: readonly EventSubjects[],
  filter: SubjectFilter,
  matched: MatchedEvents,
): FlowCubes | undefined;
export function cubesOfSubjects(
  whole: FlowCubes | undefined,
  subjects: readonly EventSubjects[],
  filter: SubjectFilter,
  matched: MatchedEvents,
): FlowCubes | undefined {
  if (!whole || subjects.length === 0) return whole;
  const kept = keptEvents(subjects, filter, matched);
  return kept === null ? whole : narrowCubes(whole, kept);
}

export interface VisibleEvents {
  readonly ids: ReadonlySet<string>;
  /** In the order of time. */
  readonly summaries: readonly EventSummary[];
}

/** Ids of the events that the filter lets through, in either period where two are compared. */
function idsInPeriods(cubes: FlowCubes, filter: FlowFilter, compare: YearRange | null) {
  const ids = new Set(visibleEventIds(cubes, filter));
  if (compare) for (const id of visibleEventIds(cubes, { ...filter, ...compare })) ids.add(id);
  return ids;
}

/** How many more events may fall in the years of the filter, or of either period, than certainly do. */
export function mayFallInPeriods(
  cubes: FlowCubes | undefined,
  filter: FlowFilter,
  compare: YearRange | null,
): number {
  if (!cubes) return 0;
  if (!compare) return mayFallCount(cubes, filter);
  const count = (maybe: FlowFilter['maybe']) =>
    idsInPeriods(cubes, { ...filter, maybe }, compare).size;
  return count('in') - count('out');
}

/**
 * The events of the cubes that the filter of kinds and years lets through, in either period where
 * two are compared.
 */
export function visibleEvents(
  cubes: FlowCubes | undefined,
  filter: FlowFilter,
  summaries: readonly EventSummary[],
  compare: YearRange | null = null,
): VisibleEvents {
  if (!cubes) return { ids: new Set(), summaries: [] };
  const ids = idsInPeriods(cubes, filter, compare);
  return { ids, summaries: summaries.filter((summary) => ids.has(summary.id)) };
}
