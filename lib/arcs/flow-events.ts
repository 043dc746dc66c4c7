import type { EventSummary } from '@/lib/model/event-summary';
import { commonOutcome, type EventOutcome } from '@/lib/model/outcome';
import type { FlowSelection } from '@/lib/view/selection';
import { isCorridorLeg, type LegKeys } from './corridor-legs';

type Legged = Pick<EventSummary, 'id' | 'family' | 'status' | 'legs'>;

/** The events that the arc of a flow stands for, in the order given; a corridor's legs have no arc. */
export function eventsOfFlow<Summary extends Legged>(
  events: readonly Summary[],
  { from, to, family, mutual, occurred }: FlowSelection,
  corridorLegs: LegKeys,
): Summary[] {
  const isThere = (event: Summary) =>
    event.legs.some(
      (leg) =>
        leg.mutual === mutual &&
        ((leg.from === from && leg.to === to) || (mutual && leg.from === to && leg.to === from)) &&
        !isCorridorLeg({ event: event.id, ...leg }, corridorLegs),
    );
  return events.filter(
    (event) =>
      event.family === family && (event.status === 'occurred') === occurred && isThere(event),
  );
}

/** What became of a flow's events, as its arc says it: of the visible ones, or where none is, of all. */
export function outcomeOfFlow(
  flow: FlowSelection,
  events: readonly Legged[],
  { corridorLegs, visible }: { corridorLegs: LegKeys; visible: ReadonlySet<string> },
): EventOutcome {
  if (flow.occurred) return 'occurred';
  const all = eventsOfFlow(events, flow, corridorLegs);
  const shown = all.filter(({ id }) => visible.has(id));
  return commonOutcome((shown.length > 0 ? shown : all).map(({ status }) => status));
}
