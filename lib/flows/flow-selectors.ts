import { FAMILIES, type EventType, type Family } from '@/lib/events/vocabulary';
import {
  CATEGORIES,
  categoryMask,
  familyIndexOfCategory,
  occurredCategory,
  type CategoryFilter,
  type CategoryMask,
} from './category';
import type { FlowCubes } from './flow-cubes';
import { OPEN_END, OPEN_START, yearOf } from './flow-table';
import type { YearWindow } from './year-cube';

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
  { table, pairs, byPair }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
): Lane[] {
  return pairs.flatMap(({ from, to }, pair) => {
    const lanes = new Map<number, { count: number; contestedCount: number; valueUsd: number }>();
    byPair.forEach(pair, window, (category, count, valueUsd) => {
      if (mask[category] === 0) return;
      const slot = familyIndexOfCategory[category]! * 2 + (1 - occurredCategory[category]!);
      const lane = lanes.get(slot) ?? { count: 0, contestedCount: 0, valueUsd: 0 };
      lanes.set(slot, lane);
      lane.count += count;
      lane.valueUsd += valueUsd;
      if (CATEGORIES[category]!.certainty === 'contested') lane.contestedCount += count;
    });
    const ends = { from: table.placeIds[from]!, to: table.placeIds[to]! };
    return [...lanes]
      .toSorted(([one], [other]) => one - other)
      .map(([slot, lane]): Lane => {
        const family = FAMILIES[Math.floor(slot / 2)]!;
        const occurred = slot % 2 === 0;
        const key = laneKey({ ...ends, family, occurred });
        return { key, ...ends, family, occurred, ...lane };
      });
  });
}

/** Place id → distinct events there. */
export function placeActivity(
  { table, byPlace }: FlowCubes,
  mask: CategoryMask,
  window: YearWindow,
): Map<string, number> {
  return new Map(
    table.placeIds.map((id, place) => {
      let events = 0;
      byPlace.forEach(place, window, (category, count) => {
        events += mask[category]! * count;
      });
      return [id, events];
    }),
  );
}

/** Event type → distinct events under every filter but that of types: the legend's counts. */
export function typeCounts({ all }: FlowCubes, filter: FlowFilter): Map<EventType, number> {
  const mask = categoryMask({ ...filter, types: null });
  const counts = new Map<EventType, number>();
  all.forEach(0, yearWindow(filter), (category, count) => {
    if (mask[category] === 0) return;
    const { type } = CATEGORIES[category]!;
    counts.set(type, (counts.get(type) ?? 0) + count);
  });
  return counts;
}

/** How many distinct events the filter lets through. */
export function visibleEventCount({ all }: FlowCubes, filter: FlowFilter): number {
  const mask = categoryMask(filter);
  let events = 0;
  all.forEach(0, yearWindow(filter), (category, count) => {
    events += mask[category]! * count;
  });
  return events;
}

/** A year and its events by family, in the order of FAMILIES; an event is in every year it may touch. */
export interface YearBar {
  readonly year: number;
  readonly counts: readonly number[];
}

/** The timeline's histogram: every filter obeyed but that of years. */
export function yearBars({ all, extent }: FlowCubes, mask: CategoryMask): YearBar[] {
  return Array.from({ length: extent.last - extent.first + 1 }, (_, index) => {
    const year = extent.first + index;
    const counts = FAMILIES.map(() => 0);
    all.forEach(0, { from: year, to: year }, (category, count) => {
      if (mask[category] === 1) counts[familyIndexOfCategory[category]!]! += count;
    });
    return { year, counts };
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

function isInWindow(firstDay: number, lastDay: number, dated: boolean, window: YearWindow) {
  if (window === null) return true;
  if (!dated) return false;
  const begins = firstDay === OPEN_START || yearOf(firstDay) <= window.to;
  const ends = lastDay === OPEN_END || yearOf(lastDay) >= window.from;
  return begins && ends;
}
