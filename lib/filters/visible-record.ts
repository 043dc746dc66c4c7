import type { EventSummary } from '@/lib/model/event-summary';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import {
  mayFallCount,
  visibleEventIds,
  type FilteredCubes,
  type FlowFilter,
} from '@/lib/flows/flow-selectors';
import { narrowCubes } from '@/lib/flows/narrow-cubes';
import type { EventSubjects } from './event-subjects';
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

const idsOfSides = (sides: readonly FilteredCubes[]): ReadonlySet<string> =>
  new Set(sides.flatMap(({ cubes, filter }) => [...visibleEventIds(cubes, filter)]));

/** How many more events may fall in the years of some side than certainly do. */
export function mayFallInSides(sides: readonly FilteredCubes[]): number {
  const [only, ...others] = sides;
  if (!only) return 0;
  if (others.length === 0) return mayFallCount(only.cubes, only.filter);
  const count = (maybe: FlowFilter['maybe']) =>
    idsOfSides(sides.map(({ cubes, filter }) => ({ cubes, filter: { ...filter, maybe } }))).size;
  return count('in') - count('out');
}

/** The events that the filter of kinds and years lets through on some side. */
export function visibleInSides(
  sides: readonly FilteredCubes[],
  summaries: readonly EventSummary[],
): VisibleEvents {
  const ids = idsOfSides(sides);
  return { ids, summaries: summaries.filter(({ id }) => ids.has(id)) };
}

/** The events of the cubes that the filter of kinds and years lets through. */
export function visibleEvents(
  cubes: FlowCubes | undefined,
  filter: FlowFilter,
  summaries: readonly EventSummary[],
): VisibleEvents {
  return visibleInSides(cubes ? [{ cubes, filter }] : [], summaries);
}
