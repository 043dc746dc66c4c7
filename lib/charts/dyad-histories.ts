import type { EventSummary } from '@/lib/model/event-summary';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import { dateEdges, yearsOfBeginning } from '@/lib/time/date-edges';
import { headingYear } from '@/lib/time/date-words';
import { parseDyad, type Dyad } from '@/lib/view/dyad';

/** A stack's part: events of one family in one year, and how many lie under it. */
export interface HistoryBar {
  readonly year: number;
  readonly family: Family;
  readonly from: number;
  readonly to: number;
  /** False for the year's share of events that begin in one of several years. */
  readonly isCertain: boolean;
}

/** The events of two states over the years. */
export interface DyadHistory {
  /** `<id>.<id>`. */
  readonly id: string;
  readonly dyad: Dyad;
  readonly total: number;
  readonly undated: number;
  /** First and last year in which one begins; null where all are undated. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** By family, in the order of the legend; families without an event are left out. */
  readonly families: readonly { readonly family: Family; readonly count: number }[];
  readonly bars: readonly HistoryBar[];
  /** The highest stack. */
  readonly highest: number;
}

/** One event of two, an accident; from two on a history. */
export const FEWEST_EVENTS = 2;

type Summary = Pick<EventSummary, 'id' | 'family' | 'edtf' | 'earliest' | 'latest'>;

/**
 * Each two states that share enough events, those that share most first. An event stands in the
 * year in which it begins, or in parts in those in which it may, so that it counts once: a trade
 * that went on for decades is no rise in any of them.
 */
export function dyadHistories(
  summaries: readonly Summary[],
  subjects: readonly EventSubjects[],
): DyadHistory[] {
  const dyadsOf = new Map(subjects.map(({ id, dyads }) => [id, dyads]));
  const events = new Map<string, Summary[]>();
  for (const summary of summaries) {
    for (const dyad of dyadsOf.get(summary.id) ?? []) {
      events.set(dyad, [...(events.get(dyad) ?? []), summary]);
    }
  }
  return [...events]
    .filter(([, shared]) => shared.length >= FEWEST_EVENTS)
    .map(([id, shared]) => historyOf(id, shared))
    .toSorted((one, other) => other.total - one.total || (one.id < other.id ? -1 : 1));
}

function historyOf(id: string, events: readonly Summary[]): DyadHistory {
  const dyad = parseDyad(id);
  if (dyad === null) throw new Error(`"${id}" is no dyad`);
  const years = events.map(headingYear).filter((year) => year !== null);
  const bars = stackedBars(events);
  return {
    id,
    dyad,
    total: events.length,
    undated: events.length - years.length,
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
    families: FAMILIES.map((family) => ({
      family,
      count: events.filter((event) => event.family === family).length,
    })).filter(({ count }) => count > 0),
    bars,
    highest: Math.max(0, ...bars.map(({ to }) => to)),
  };
}

function stackedBars(events: readonly Summary[]): HistoryBar[] {
  const counts = new Map<string, Omit<HistoryBar, 'from' | 'to'> & { count: number }>();
  for (const { family, ...event } of events) {
    const edges = dateEdges(event);
    if (edges === null) continue;
    const { first, last, isCertain } = yearsOfBeginning(edges);
    // Where nothing says since when, the one year that the date names.
    const from = Number.isFinite(first) ? first : last;
    for (let year = from; year <= last; year += 1) {
      const key = `${year} ${family} ${isCertain}`;
      const count = (counts.get(key)?.count ?? 0) + 1 / (last - from + 1);
      counts.set(key, { year, family, isCertain, count });
    }
  }
  const heights = new Map<number, number>();
  const inOrder = [...counts.values()].toSorted(
    (one, other) =>
      one.year - other.year ||
      Number(other.isCertain) - Number(one.isCertain) ||
      FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family),
  );
  return inOrder.map(({ count, ...bar }) => {
    const from = heights.get(bar.year) ?? 0;
    heights.set(bar.year, from + count);
    return { ...bar, from, to: from + count };
  });
}
