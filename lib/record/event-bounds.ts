import type { Actor } from '@/lib/model/actor-schema';
import type { EventEntry } from '@/lib/model/event-schema';
import { edtfBounds, type DateBounds } from '@/lib/time/edtf';

/** Spoken of or reporting, which an actor can be before and after it exists. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['subject', 'reporter']);

/** Acts that name people as their matter: works outlive authors, and the dead are commemorated. */
const ABOUT_THE_PAST: ReadonlySet<string> = new Set(['publication', 'commemoration', 'film']);

type Who = Pick<EventEntry, 'type' | 'legs' | 'participants'>;

/** Whether a participant must exist for the event. */
export const actsAs = ({ type }: Pick<Who, 'type'>, role: string): boolean =>
  !SPOKEN_OF.has(role) && !ABOUT_THE_PAST.has(type);

/** Who travels must be alive for it, even to a commemoration; only a publication's author need not. */
export const travels = ({ type }: Pick<Who, 'type'>): boolean => type !== 'publication';

/** The bounds of its date, narrowed by what its entry knows from elsewhere; undated has none. */
export function ownBounds({
  date,
  notBefore,
  notAfter,
}: Pick<EventEntry, 'date' | 'notBefore' | 'notAfter'>): DateBounds {
  if (date === null) return { earliest: null, latest: null };
  const { earliest, latest } = edtfBounds(date);
  return {
    earliest: later(earliest, notBefore === undefined ? null : edtfBounds(notBefore).earliest),
    latest: earlier(latest, notAfter === undefined ? null : edtfBounds(notAfter).latest),
  };
}

/**
 * The bounds that an event's content allows: its own, and where its date gives no first day, that
 * no act is before those who act exist.
 */
export function boundsByContent(actors: readonly Actor[]): (event: EventEntry) => DateBounds {
  const beginnings = beginningsOf(actors);
  return (event) => {
    const { earliest, latest } = ownBounds(event);
    if (event.date === null || earliest !== null) return { earliest, latest };
    const acting = [
      ...event.participants.filter(({ role }) => actsAs(event, role)).map(({ actor }) => actor),
      ...(travels(event) ? event.legs.flatMap(({ who }) => who) : []),
    ];
    return { earliest: acting.map(beginnings).reduce(later, null), latest };
  };
}

/** The first day of an actor, or, where its own is not recorded, of the state that it continues. */
function beginningsOf(actors: readonly Actor[]): (id: string) => string | null {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (id) => {
    // States that continue each other in a ring would never end.
    const asked = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !asked.has(next);) {
      asked.add(next);
      const actor = byId.get(next);
      const own = actor?.lifetime === undefined ? null : edtfBounds(actor.lifetime).earliest;
      if (own !== null) return own;
      next = actor?.continues;
    }
    return null;
  };
}

/** The later of two days, of which null is none. */
const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one;

const earlier = (one: string | null, other: string | null) =>
  one === null || (other !== null && other < one) ? other : one;
