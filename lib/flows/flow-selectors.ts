import { FAMILIES, type EventType, type Family } from '@/lib/model/vocabulary';
import {
  CATEGORIES,
  categoryMask,
  familyIndexOfCategory,
  type Category,
  type CategoryFilter,
  type CategoryMask,
} from './category';
import type { FlowCubes } from './flow-cubes';
import { OPEN_END, OPEN_START, hasLegs, yearOf } from './flow-table';
import type { YearWindow } from './year-sums';

/** What the map is asked for: years and categories, neither of which needs a fetch. */
export interface FlowFilter extends CategoryFilter {
  readonly from: number | null;
  readonly to: number | null;
}

/** One side left open reaches to the end of the record; both open restrict nothing. */
export function yearWindow({ from, to }: Pick<FlowFilter, 'from' | 'to'>): YearWindow {
  return from === null && to === null ? null : { from: from ?? -Infinity, to: to ?? Infinity };
}

/** The events of one family in one direction between two places (a ring where they are one). */
export interface Lane {
  /** Stable over filters, see `laneKey`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  /** False for planned, proposed, considered, declined and cancelled events. */
  readonly occurred: boolean;
  /** Distinct events. */
  readonly count: number;
  readonly contestedCount: number;
  /** Sum in US dollars; 0 when nothing is quantified in dollars. */
  readonly valueUsd: number;
}

/** `<from>~<to>~<family>`, and `~unrealised` for what did not come about. */
export function laneKey({
  from,
  to,
  family,
  occurred,
}: Pick<Lane, 'from' | 'to' | 'family' | 'occurred'>): string {
  return [from, to, family, ...(occurred ? [] : ['unrealised'])].join('~');
}

export function visibleLanes(
  { table, lanes, laneSums }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
): Lane[] {
  const { all, contested } = laneSums(mask);
  return lanes.flatMap(({ from, to, family, occurred }, index) => {
    const count = all.count(index, window);
    if (count === 0) return [];
    const ends = { from: table.placeIds[from]!, to: table.placeIds[to]! };
    const word = FAMILIES[family]!;
    const lane: Lane = {
      key: [ends.from, ends.to, word, ...(occurred ? [] : ['unrealised'])].join('~'),
      ...ends,
      family: word,
      occurred,
      count,
      contestedCount: contested.count(index, window),
      valueUsd: all.valueUsd(index, window),
    };
    return [lane];
  });
}

/** Place id → distinct events there. */
export function placeActivity(
  { table, placeSums }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
): Map<string, number> {
  const sums = placeSums(mask);
  return new Map(table.placeIds.map((id, place) => [id, sums.count(place, window)]));
}

/** Sums a facet of the events that pass the mask: what `keyOf` gives for a category → events. */
export function countsBy<Key>(
  { byCategory }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
  keyOf: (category: Category, index: number) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  CATEGORIES.forEach((category, index) => {
    const count = mask[index] === 1 ? byCategory.count(index, window) : 0;
    if (count === 0) return;
    const key = keyOf(category, index);
    counts.set(key, (counts.get(key) ?? 0) + count);
  });
  return counts;
}

/** Event type → distinct events under every filter but that of types: the legend's counts. */
export function typeCounts(cubes: FlowCubes, filter: FlowFilter): Map<EventType, number> {
  const mask = categoryMask({ ...filter, types: null });
  return countsBy(cubes, mask, yearWindow(filter), ({ type }) => type);
}

/** How many distinct events the filter lets through. */
export function visibleEventCount(cubes: FlowCubes, filter: FlowFilter): number {
  const total = countsBy(cubes, categoryMask(filter), yearWindow(filter), () => 'all');
  return total.get('all') ?? 0;
}

/** A year and its events by family, in the order of FAMILIES; an event is in every year it may touch. */
export interface YearBar {
  readonly year: number;
  readonly counts: readonly number[];
}

/** The timeline's histogram: every filter obeyed but that of years. */
export function yearBars(cubes: FlowCubes, mask: CategoryMask): YearBar[] {
  const { first, last } = cubes.extent;
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const year = first + offset;
    const counts = countsBy(
      cubes,
      mask,
      { from: year, to: year },
      (_category, index) => familyIndexOfCategory[index]!,
    );
    return { year, counts: FAMILIES.map((_family, index) => counts.get(index) ?? 0) };
  });
}

/**
 * Rows of the table (legs) that the filter lets through, for lists and for arcs fanned out. This is
 * the one selector that walks the events; it is asked only of a table that has legs.
 */
export function visibleLegs(
  { table }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (
      mask[table.category[row]!] === 1 &&
      isInWindow(table.firstDay[row]!, table.lastDay[row]!, table.dated[row] === 1, window)
    ) {
      rows.push(row);
    }
  }
  return rows;
}

/** Ids of the events that the filter lets through; none of a table that is rolled up. */
export function visibleEventIds(cubes: FlowCubes, filter: FlowFilter): ReadonlySet<string> {
  const { table } = cubes;
  if (!hasLegs(table)) return new Set();
  const legs = visibleLegs(cubes, categoryMask(filter), yearWindow(filter));
  return new Set(legs.map((row) => table.eventIds[table.event[row]!]!));
}

function isInWindow(firstDay: number, lastDay: number, dated: boolean, window: YearWindow) {
  if (window === null) return true;
  if (!dated) return false;
  const begins = firstDay === OPEN_START || yearOf(firstDay) <= window.to;
  const ends = lastDay === OPEN_END || yearOf(lastDay) >= window.from;
  return begins && ends;
}
