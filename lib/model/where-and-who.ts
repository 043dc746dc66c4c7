import { groupBy } from '@/lib/text/group-by';
import type { EventDetail, NamedReference } from './event-detail';

type Participant = EventDetail['participants'][number];

export interface WhereAndWho {
  readonly isInOnePlace: boolean;
  /** Null where the legs say it already. */
  readonly venue: NamedReference | null;
  /** Who went is said of a leg only where it adds to who took part. */
  readonly legs: readonly EventDetail['legs'][number][];
  /** In the order of the entry, each role once. */
  readonly roles: readonly (readonly [Participant['role'], readonly Participant[]])[];
}

/** What there is to say of an event's places and parties, and nothing twice. */
export function whereAndWho({
  venue,
  legs,
  participants,
}: Pick<EventDetail, 'venue' | 'legs' | 'participants'>): WhereAndWho {
  const isInOnePlace = legs.every(({ from, to }) => from.id === to.id);
  const isSaidByLegs = isInOnePlace && legs.some(({ from }) => from.id === venue?.id);
  const known = new Set(participants.map(({ id }) => id));
  const addsWho = ({ who }: EventDetail['legs'][number]) =>
    legs.length > 1 || who.some(({ id }) => !known.has(id));
  return {
    isInOnePlace,
    venue: isSaidByLegs ? null : venue,
    legs: legs.map((leg) => (addsWho(leg) ? leg : { ...leg, who: [] })),
    roles: [...groupBy(participants, ({ role }) => role)],
  };
}
