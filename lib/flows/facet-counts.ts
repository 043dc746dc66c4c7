import { FAMILIES, type Certainty, type EventType, type Status } from '@/lib/model/vocabulary';
import {
  categoryMask,
  familyIndexOfCategory,
  type Category,
  type CategoryFilter,
} from './category';
import type { FlowCubes } from './flow-cubes';
import { countsBy, yearWindow, type FlowFilter } from './flow-selectors';

export const UNFILTERED: FlowFilter = {
  from: null,
  to: null,
  maybe: 'out',
  ongoing: 'in',
  types: null,
  statuses: null,
  certainties: null,
  said: 'in',
  record: 'whole',
};

function counts<Value>(
  cubes: FlowCubes,
  filter: FlowFilter,
  valueOf: (category: Category) => Value,
): Map<Value, number> {
  return countsBy(cubes, categoryMask(filter), yearWindow(filter), valueOf);
}

/** Status → distinct events under every filter but that of statuses; none where there is none. */
export function statusCounts(cubes: FlowCubes, filter: FlowFilter): Map<Status, number> {
  return counts(cubes, { ...filter, statuses: null }, ({ status }) => status);
}

/** Certainty → distinct events under every filter but that of certainties. */
export function certaintyCounts(cubes: FlowCubes, filter: FlowFilter): Map<Certainty, number> {
  return counts(cubes, { ...filter, certainties: null }, ({ certainty }) => certainty);
}

/** Events of what was said that the other filters let through: shown, or left out. */
export function saidCount(cubes: FlowCubes, filter: FlowFilter): number {
  return counts(cubes, { ...filter, said: 'in' }, ({ said }) => said).get(true) ?? 0;
}

/** Distinct events beyond the five documents, whether the filter shows those or not. */
export function supplementCount(cubes: FlowCubes, filter: FlowFilter): number {
  const whole: FlowFilter = { ...filter, record: 'whole' };
  return counts(cubes, whole, ({ supplement }) => supplement).get(true) ?? 0;
}

/** What the record holds at all, so that a facet need not offer what no filter could show. */
export interface RecordedValues {
  readonly types: ReadonlySet<EventType>;
  readonly statuses: ReadonlySet<Status>;
  readonly certainties: ReadonlySet<Certainty>;
  /** Whether anything lies beyond the five documents. */
  readonly supplement: boolean;
}

export function recordedValues(cubes: FlowCubes): RecordedValues {
  return {
    types: new Set(counts(cubes, UNFILTERED, ({ type }) => type).keys()),
    statuses: new Set(counts(cubes, UNFILTERED, ({ status }) => status).keys()),
    certainties: new Set(counts(cubes, UNFILTERED, ({ certainty }) => certainty).keys()),
    supplement: supplementCount(cubes, UNFILTERED) > 0,
  };
}

/** Undated events that the filter lets through, by family in the order of FAMILIES. */
export function undatedCounts(cubes: FlowCubes, filter: CategoryFilter): number[] {
  const mask = categoryMask(filter);
  const family = (_category: unknown, index: number) => familyIndexOfCategory[index]!;
  const all = countsBy(cubes, mask, null, family);
  const dated = countsBy(cubes, mask, { from: -Infinity, to: Infinity }, family);
  return FAMILIES.map((_family, index) => (all.get(index) ?? 0) - (dated.get(index) ?? 0));
}

/** All undated events that the other filters let through, which any restriction of years hides. */
export function undatedCount(cubes: FlowCubes, filter: CategoryFilter): number {
  return undatedCounts(cubes, filter).reduce((sum, count) => sum + count, 0);
}

/** Looks at the restrictions by name: a whole view may be passed, whose other parts are none. */
export function isFiltered(filter: FlowFilter): boolean {
  const { from, to, types, statuses, certainties, said, record } = filter;
  const restrictions = [from, to, types, statuses, certainties];
  return (
    said === 'only' ||
    record !== 'whole' ||
    restrictions.some((restriction) => restriction !== null)
  );
}
