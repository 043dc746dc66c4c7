import { FAMILIES, familyOf, type Family } from '@/lib/model/vocabulary';
import { CATEGORIES, categoryMask } from './category';
import type { FlowCubes } from './flow-cubes';
import { visibleLanes, visibleLegs, yearWindow, type FlowFilter } from './flow-selectors';
import { hasLegs } from './flow-table';

/** What two places have to do with each other in one family, whichever way it goes. */
export interface RelationCount {
  /** In alphabetical order. */
  readonly places: readonly [string, string];
  readonly family: Family;
  /** Distinct events. */
  readonly count: number;
  /** Whether any of them came about. */
  readonly occurred: boolean;
}

/** Stable over filters. */
const relationKey = (one: string, other: string, family: Family) =>
  [...(one < other ? [one, other] : [other, one]), family].join('~');

/**
 * The relations that the filter lets through. Events of one place alone are no relation. Where the
 * table holds only sums, an event that goes there and back is counted for either way.
 */
export function relationCounts(
  cubes: FlowCubes,
  filter: FlowFilter,
): ReadonlyMap<string, RelationCount> {
  const relations = new Map<string, RelationCount>();
  const add = (from: string, to: string, family: Family, count: number, occurred: boolean) => {
    if (from === to) return;
    const key = relationKey(from, to, family);
    const known = relations.get(key);
    relations.set(key, {
      places: from < to ? [from, to] : [to, from],
      family,
      count: (known?.count ?? 0) + count,
      occurred: occurred || known?.occurred === true,
    });
  };
  const mask = categoryMask(filter);
  const window = yearWindow(filter);
  if (!hasLegs(cubes.table)) {
    for (const lane of visibleLanes(cubes, mask, window)) {
      add(lane.from, lane.to, lane.family, lane.count, lane.occurred);
    }
    return relations;
  }
  const { table } = cubes;
  const seen = new Set<string>();
  for (const row of visibleLegs(cubes, mask, window)) {
    const [from, to] = [table.placeIds[table.from[row]!]!, table.placeIds[table.to[row]!]!];
    const { type, status } = CATEGORIES[table.category[row]!]!;
    const family = familyOf(type);
    const event = `${relationKey(from, to, family)}~${table.event[row]!}`;
    add(from, to, family, seen.has(event) ? 0 : 1, status === 'occurred');
    seen.add(event);
  }
  return relations;
}

/** The order of the legend. */
export const familyOrder = ({ family }: Pick<RelationCount, 'family'>) => FAMILIES.indexOf(family);
