import type { EventSummary } from '@/lib/model/event-summary';
import { commonOutcome, type EventOutcome } from '@/lib/model/outcome';
import type { Family } from '@/lib/model/vocabulary';

export interface MapArc {
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  /** What became of its events. */
  readonly outcome: EventOutcome;
  /** Without a direction. */
  readonly mutual: boolean;
  /** Events that go from there to there. */
  readonly count: number;
}

/** More arcs than these, and nobody can tell which is which. */
const MOST_ARCS_OF_FAMILIES = 8;

type Legged = Pick<EventSummary, 'family' | 'status' | 'legs'>;

/**
 * Arcs for the legs of some events: one for each direction and family, or, when those are too many,
 * one for each direction, in the style of the family that most of its events have.
 */
export function mapArcs(events: readonly Legged[]): MapArc[] {
  const byFamily = summed(events, ({ family }, from, to) => `${from} ${to} ${family}`);
  if (byFamily.length <= MOST_ARCS_OF_FAMILIES) return byFamily;
  const commonest = new Map<string, MapArc>();
  for (const arc of byFamily) {
    const key = `${arc.from} ${arc.to}`;
    const known = commonest.get(key);
    commonest.set(key, {
      ...(known && known.count >= arc.count ? known : arc),
      outcome: commonOutcome(known ? [known.outcome, arc.outcome] : [arc.outcome]),
      mutual: arc.mutual && (known?.mutual ?? true),
      count: (known?.count ?? 0) + arc.count,
    });
  }
  // The busiest first, so that the thin ones lie on top and can be seen.
  return [...commonest.values()].toSorted((one, other) => other.count - one.count);
}

function summed(
  events: readonly Legged[],
  keyOf: (event: Legged, from: string, to: string) => string,
): MapArc[] {
  const arcs = new Map<string, MapArc>();
  for (const event of events) {
    const legs = new Map(
      event.legs
        .filter(({ from, to }) => from !== to)
        .map((leg) => [keyOf(event, leg.from, leg.to), leg]),
    );
    for (const [key, { from, to, mutual }] of legs) {
      const known = arcs.get(key);
      arcs.set(key, {
        from,
        to,
        family: event.family,
        outcome: commonOutcome(known ? [known.outcome, event.status] : [event.status]),
        mutual: mutual && (known?.mutual ?? true),
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  return [...arcs.values()].toSorted((one, other) => other.count - one.count);
}

/** Places of some events' legs and venues, with how many events touch each. */
export function placesTouched(
  events: readonly Pick<EventSummary, 'legs' | 'venue'>[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { legs, venue } of events) {
    const touched = new Set(legs.flatMap(({ from, to }) => [from, to]));
    if (venue !== null) touched.add(venue);
    for (const id of touched) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
