import type { Actor } from '@/lib/model/actor-schema';
import type { EventEntry } from '@/lib/model/event-schema';
import { ownBounds } from './event-bounds';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** Who is only spoken of, or tells, takes no part. */
const NO_PART: ReadonlySet<string> = new Set(['subject', 'reporter']);

/** Whole days on both ends: of coarser dates nobody can say that two events are one. */
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

interface Act {
  readonly entry: ReadEntry<EventEntry>;
  readonly first: string;
  readonly last: string;
  readonly people: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/**
 * One act told as two events, as where the documents and the supplement both have it: of one type,
 * on the same day, between the same two. Two events of the same states may be two acts if each has
 * people that the other has not.
 */
export function checkTwins({ actors, events }: Pick<ReadEntries, 'actors' | 'events'>) {
  const byId = new Map(actors.map(({ value }) => [value.id, value]));
  const acts = events.flatMap((entry) => actOf(entry, byId)).toSorted(byFirstDay);
  return acts.flatMap((act, index): RecordProblem[] => {
    const twin = twinOf(act, acts, index);
    if (twin === undefined) return [];
    const { id } = twin.entry.value;
    return [
      problemAt(act.entry, 'id', `looks like "${id}": same type, days and sides; make them one`),
    ];
  });
}

const byFirstDay = (one: Act, other: Act) => (one.first < other.first ? -1 : 1);

function twinOf(act: Act, acts: readonly Act[], index: number): Act | undefined {
  return acts
    .slice(0, index)
    .find(
      (other) =>
        other.last >= act.first &&
        other.entry.value.type === act.entry.value.type &&
        haveTheSameSides(act, other),
    );
}

function haveTheSameSides(one: Act, other: Act): boolean {
  const common = inCommon(one.people, other.people);
  if (common >= 2) return true;
  const isOneWithin = common === Math.min(one.people.size, other.people.size);
  return isOneWithin && inCommon(one.states, other.states) >= 2;
}

const inCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((id) => other.has(id)).length;

function actOf(entry: ReadEntry<EventEntry>, actors: ReadonlyMap<string, Actor>): Act[] {
  const { date, dateBasis, kind, status, participants, legs } = entry.value;
  if (date === null || dateBasis !== 'stated' || !DAYS.test(date)) return [];
  if (kind !== 'act' || status !== 'occurred') return [];
  const { earliest, latest } = ownBounds(entry.value);
  if (earliest === null || latest === null) return [];
  const part = [
    ...participants.filter(({ role }) => !NO_PART.has(role)).map(({ actor }) => actor),
    ...legs.flatMap(({ who }) => who),
  ];
  const isPerson = (id: string) => actors.get(id)?.kind === 'person';
  return [
    {
      entry,
      first: earliest,
      last: latest,
      people: new Set(part.filter(isPerson)),
      states: new Set(part.map((id) => actors.get(id)?.affiliation ?? id)),
    },
  ];
}
