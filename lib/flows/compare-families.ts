import { FAMILIES, familyOf, type Family } from '@/lib/model/vocabulary';
import { categoryMask } from './category';
import { countsBy, visibleEventIds, yearWindow, type FilteredCubes } from './flow-selectors';

/** Distinct events of a family in each column; an event has one family. */
export interface FamilyCounts {
  readonly family: Family;
  readonly counts: readonly number[];
}

/** Families that some column has, in the order of the legend. */
export function compareFamilies(columns: readonly FilteredCubes[]): FamilyCounts[] {
  const byColumn = columns.map(({ cubes, filter }) =>
    countsBy(cubes, categoryMask(filter), yearWindow(filter), ({ type }) => familyOf(type)),
  );
  return FAMILIES.map((family) => ({
    family,
    counts: byColumn.map((counts) => counts.get(family) ?? 0),
  })).filter(({ counts }) => counts.some((count) => count > 0));
}

/** How many events both columns count: what goes on in both periods, or concerns both subjects. */
export function sharedEvents(one: FilteredCubes, other: FilteredCubes): number {
  const ids = visibleEventIds(other.cubes, other.filter);
  return [...visibleEventIds(one.cubes, one.filter)].filter((id) => ids.has(id)).length;
}
