import type { Actor } from '@/lib/model/actor-schema';
import type { EventEntry } from '@/lib/model/event-schema';
import type { Place } from '@/lib/model/place-schema';
import { edtfBounds, type DateBounds } from '@/lib/time/edtf';
import { actsAs, travels } from './event-bounds';
import type { ReadEntry } from './read-entries';
import { problemAt, type RecordProblem } from './record-problem';

interface Lived {
  readonly actors: readonly ReadEntry<Actor>[];
  readonly places: readonly ReadEntry<Place>[];
  readonly events: readonly ReadEntry<EventEntry>[];
}

/**
 * Events and roles that cannot lie within the recorded lifetime of their actors, or the existence
 * of their places. What is not recorded, and what has no date, is not judged; an event of uncertain
 * date passes when any day that it may have happened on does.
 */
export function checkLifetimes({ actors, places, events }: Lived): RecordProblem[] {
  const lifetimes = boundsById(actors, (actor) => actor.lifetime);
  const existences = boundsById(places, (place) => place.existed);
  return [
    ...events.flatMap((entry) => eventProblems(entry, lifetimes, existences)),
    ...actors.flatMap(roleProblems),
  ];
}

function eventProblems(
  entry: ReadEntry<EventEntry>,
  lifetimes: ReadonlyMap<string, DateBounds>,
  existences: ReadonlyMap<string, DateBounds>,
): RecordProblem[] {
  const { date, legs, participants, venue } = entry.value;
  if (date === null) return [];
  const when = edtfBounds(date);
  const outside = (spans: ReadonlyMap<string, DateBounds>, what: string) =>
    function* (id: string | undefined, field: string) {
      const span = id === undefined ? undefined : spans.get(id);
      if (span === undefined || meet(when, span)) return;
      yield problemAt(entry, field, `${date} is outside the ${what} of "${id}", ${words(span)}`);
    };
  const ofActor = outside(lifetimes, 'lifetime');
  const ofPlace = outside(existences, 'existence');
  return [
    ...ofPlace(venue, 'venue'),
    ...legs.flatMap((leg, index) => [
      ...ofPlace(leg.from, `legs.${index}.from`),
      ...ofPlace(leg.to, `legs.${index}.to`),
      ...leg.who.flatMap((actor) =>
        travels(entry.value) ? [...ofActor(actor, `legs.${index}.who`)] : [],
      ),
    ]),
    ...participants.flatMap(({ actor, role }, index) =>
      actsAs(entry.value, role) ? [...ofActor(actor, `participants.${index}.actor`)] : [],
    ),
  ];
}

function roleProblems(entry: ReadEntry<Actor>): RecordProblem[] {
  const { lifetime, roles } = entry.value;
  if (lifetime === undefined) return [];
  const life = edtfBounds(lifetime);
  return roles.flatMap(({ during }, index) => {
    if (during === undefined) return [];
    // Each end for itself: a role that began in a lifetime may still end after it.
    const ends = during.split('/').filter((end) => end !== '' && end !== '..');
    if (ends.every((end) => meet(edtfBounds(end), life))) return [];
    const message = `${during} is outside the lifetime, ${words(life)}`;
    return [problemAt(entry, `roles.${index}.during`, message)];
  });
}

function boundsById<T extends { id: string }>(
  entries: readonly ReadEntry<T>[],
  dateOf: (value: T) => string | undefined,
): Map<string, DateBounds> {
  return new Map(
    entries.flatMap(({ value }) => {
      const date = dateOf(value);
      return date === undefined ? [] : [[value.id, edtfBounds(date)] as const];
    }),
  );
}

/** Whether two spans share a day; ISO days compare as text, and null is open. */
function meet(one: DateBounds, other: DateBounds): boolean {
  const startsInTime = (a: DateBounds, b: DateBounds) =>
    a.earliest === null || b.latest === null || a.earliest <= b.latest;
  return startsInTime(one, other) && startsInTime(other, one);
}

const words = ({ earliest, latest }: DateBounds) => `${earliest ?? '…'} to ${latest ?? '…'}`;
