import type { EventType } from '@/lib/model/vocabulary';
import type { MAYBE, ONGOING } from '@/lib/view/view';
import { firstDayOfYear } from '@/lib/time/day-number';
import {
  CATEGORIES,
  categoryMask,
  type Category,
  type CategoryFilter,
  type CategoryMask,
} from './category';
import type { FlowCubes } from './flow-cubes';
import type { FlowIdentity } from './flow-identity';
import { hasLegs } from './flow-table';
import type { YearWindow } from './year-sums';

/** What the map is asked for: years and categories, neither of which needs a fetch. */
export interface FlowFilter extends CategoryFilter {
  readonly from: number | null;
  readonly to: number | null;
  /** Whether what only may fall in the years is let through, or just what is certain to touch them. */
  readonly maybe: (typeof MAYBE)[number];
  /** Whether what had begun before the years and still went on is let through, or only what begins in them. */
  readonly ongoing: (typeof ONGOING)[number];
}

/** What one map shows: a record narrowed to some subjects, and the filter of kinds and years over it. */
export interface FilteredCubes {
  readonly cubes: FlowCubes;
  readonly filter: FlowFilter;
}

/** One side left open reaches to the end of the record; both open restrict nothing. */
export function yearWindow({
  from,
  to,
  maybe,
  ongoing,
}: Pick<FlowFilter, 'from' | 'to' | 'maybe' | 'ongoing'>): YearWindow {
  if (from === null && to === null) return null;
  return {
    from: from ?? -Infinity,
    to: to ?? Infinity,
    maybe: maybe === 'in',
    onlyBegun: ongoing === 'out',
  };
}

/** A flow as a filter shows it. */
export interface Flow extends FlowIdentity {
  /** Distinct events. */
  readonly count: number;
  readonly contestedCount: number;
  /** Sum in US dollars; 0 when nothing is quantified in dollars. */
  readonly valueUsd: number;
}

export function visibleFlows(
  { flows, flowSums }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
): Flow[] {
  const { all, contested } = flowSums(mask);
  const visible: Flow[] = [];
  flows.forEach(({ key, from, to, family, occurred, mutual }, index) => {
    const count = all.count(index, window);
    if (count === 0) return;
    // Named one by one: to spread the identity takes four times as long, and this is every step.
    visible.push({
      key,
      from,
      to,
      family,
      occurred,
      mutual,
      count,
      contestedCount: contested.count(index, window),
      valueUsd: all.valueUsd(index, window),
    });
  });
  return visible;
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
  { byCategory, categories }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
  keyOf: (category: Category, index: number) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  categories.forEach((category, bucket) => {
    const count = mask[category] === 1 ? byCategory.count(bucket, window) : 0;
    if (count === 0) return;
    const key = keyOf(CATEGORIES[category]!, category);
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

/** How many more events may fall in the years of the filter than it is certain of. */
export function mayFallCount(cubes: FlowCubes, filter: FlowFilter): number {
  const possible = visibleEventCount(cubes, { ...filter, maybe: 'in' });
  return possible - visibleEventCount(cubes, { ...filter, maybe: 'out' });
}

/** Whether the filter lets a row of the table through. The window becomes days once, not a row. */
export function legFilter(
  { table }: Pick<FlowCubes, 'table'>,
  mask: CategoryMask,
  window: YearWindow,
): (row: number) => boolean {
  const { category, dated } = table;
  if (window === null) return (row) => mask[category[row]!] === 1;
  if (window.onlyBegun) return begunLegFilter({ table }, mask, window);
  // As isCertainIn and mayFallIn in lib/time/date-edges.ts.
  const begun = window.maybe === true ? table.firstDay : table.latestStartDay;
  const ended = window.maybe === true ? table.lastDay : table.earliestEndDay;
  const start = firstDayOfYear(window.from);
  const end = firstDayOfYear(window.to + 1);
  return (row) =>
    mask[category[row]!] === 1 && dated[row] === 1 && begun[row]! < end && ended[row]! >= start;
}

/** As beginsIn and mayBeginIn in lib/time/date-edges.ts. */
function begunLegFilter(
  { table }: Pick<FlowCubes, 'table'>,
  mask: CategoryMask,
  window: NonNullable<YearWindow>,
): (row: number) => boolean {
  const { category, dated, firstDay, latestStartDay, earliestEndDay, lastDay } = table;
  const start = firstDayOfYear(window.from);
  const end = firstDayOfYear(window.to + 1);
  const begins = window.maybe
    ? (row: number) =>
        firstDay[row]! < end &&
        Math.min(Math.max(firstDay[row]!, latestStartDay[row]!), lastDay[row]!) >= start
    : (row: number) =>
        Math.min(firstDay[row]!, earliestEndDay[row]!) >= start && latestStartDay[row]! < end;
  return (row) => mask[category[row]!] === 1 && dated[row] === 1 && begins(row);
}

/**
 * Rows of the table (legs) that the filter lets through, for lists. It walks the events, and is
 * asked only of a table that has legs.
 */
export function visibleLegs(
  cubes: Pick<FlowCubes, 'table'>,
  mask: CategoryMask,
  window: YearWindow,
): number[] {
  const passes = legFilter(cubes, mask, window);
  const rows: number[] = [];
  for (let row = 0; row < cubes.table.length; row += 1) if (passes(row)) rows.push(row);
  return rows;
}

/**
 * Events with a visible leg in any of the flows. Where the table holds only sums, an event that is in
 * two of them counts twice.
 */
export function distinctEvents(
  { table, flowIndices, legsOfFlow }: FlowCubes,
  flows: readonly Pick<Flow, 'key' | 'count'>[],
  isVisible: (row: number) => boolean,
): number {
  const sum = flows.reduce((total, { count }) => total + count, 0);
  if (flows.length === 1 || !hasLegs(table)) return sum;
  const legs = flows.flatMap(({ key }) => [...legsOfFlow(flowIndices.get(key)!)]);
  return new Set(legs.filter(isVisible).map((row) => table.event[row]!)).size;
}

/** Ids of the events that the filter lets through; none of a table that is rolled up. */
export function visibleEventIds(cubes: FlowCubes, filter: FlowFilter): ReadonlySet<string> {
  const { table } = cubes;
  const ids = new Set<string>();
  if (!hasLegs(table)) return ids;
  const passes = legFilter(cubes, categoryMask(filter), yearWindow(filter));
  for (let row = 0; row < table.length; row += 1) {
    if (passes(row)) ids.add(table.eventIds[table.event[row]!]!);
  }
  return ids;
}

/** Rows of an event's legs; none where the table is rolled up. */
export function legsOfEvent({ table }: Pick<FlowCubes, 'table'>, eventId: string): number[] {
  const event = table.eventIds.indexOf(eventId);
  const rows: number[] = [];
  if (event === -1) return rows;
  for (let row = 0; row < table.length; row += 1) if (table.event[row] === event) rows.push(row);
  return rows;
}

/** Keys of the flows that any of the events has a leg in; none where the table is rolled up. */
export function flowsOfEvents(
  { table, flows, flowOfLeg }: Pick<FlowCubes, 'table' | 'flows' | 'flowOfLeg'>,
  events: ReadonlySet<string>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  if (!hasLegs(table)) return keys;
  for (let row = 0; row < table.length; row += 1) {
    if (events.has(table.eventIds[table.event[row]!]!)) keys.add(flows[flowOfLeg[row]!]!.key);
  }
  return keys;
}

/** Ids of the places that an event has legs between. */
export function placesOfEvent({ table }: Pick<FlowCubes, 'table'>, eventId: string): Set<string> {
  const rows = legsOfEvent({ table }, eventId);
  const ends = rows.flatMap((row) => [table.from[row]!, table.to[row]!]);
  return new Set(ends.map((place) => table.placeIds[place]!));
}
