import type { EventSummary } from '@/lib/model/event-summary';
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
