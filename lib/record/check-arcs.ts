import type { Actor } from '@/lib/model/actor-schema';
import type { EventEntry } from '@/lib/model/event-schema';
import type { Place } from '@/lib/model/place-schema';
import type { Family } from '@/lib/model/vocabulary';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** What two do alike, and so is one arc without direction: relations, a quarrel, a trade. */
const ALIKE: ReadonlySet<Family> = new Set(['agreement', 'trade', 'incident']);

/** Arcs that do not go where the act went. */
export function checkArcs({
  actors,
  places,
  events,
}: Pick<ReadEntries, 'actors' | 'places' | 'events'>): RecordProblem[] {
  const isAt = whereabouts(actors, places);
  return events.flatMap((entry) => [
    ...addresseeProblems(entry, isAt),
    ...pairProblems(entry),
    ...travelProblems(entry),
  ]);
}

/** What is said has an arc to whom it is said; whom it only speaks of gets none. */
function addresseeProblems(entry: ReadEntry<EventEntry>, isAt: IsAt): RecordProblem[] {
  const { family, legs, participants, venue } = entry.value;
  if (family !== 'statement') return [];
  const addressees = participants.filter(({ role }) => role === 'recipient');
  return legs.flatMap(({ from, to }, index) => {
    if (from === to) return [];
    if (addressees.some(({ actor }) => isAt(actor, to) || to === venue)) return [];
    const message = `no \`recipient\` is there: what nobody in "${to}" is told is a ring where it was said`;
    return [problemAt(entry, `legs.${index}.to`, message)];
  });
}

function pairProblems(entry: ReadEntry<EventEntry>): RecordProblem[] {
  const { family, legs } = entry.value;
  return legs.flatMap((leg, index) => {
    const before = legs.slice(0, index);
    if (before.some(({ from, to }) => from === leg.from && to === leg.to)) {
      return [
        problemAt(entry, `legs.${index}`, 'this leg is there already: join who goes along it'),
      ];
    }
    if (!ALIKE.has(family) || leg.from === leg.to) return [];
    if (!before.some(({ from, to }) => from === leg.to && to === leg.from)) return [];
    return [
      problemAt(entry, `legs.${index}`, 'two legs there and back are one leg, `mutual: true`'),
    ];
  });
}

/** Who has come to a place comes there again only after leaving it. */
function travelProblems(entry: ReadEntry<EventEntry>): RecordProblem[] {
  const arrived = new Map<string, string>();
  return entry.value.legs.flatMap(({ from, to, who, mutual }, index) => {
    if (from === to || mutual) return [];
    return who.flatMap((actor) => {
      const already = arrived.get(actor) === to;
      arrived.set(actor, to);
      if (!already) return [];
      return [problemAt(entry, `legs.${index}.who`, `"${actor}" has already come to "${to}"`)];
    });
  });
}

type IsAt = (actor: string, place: string) => boolean;

/** An actor is at its seat, and anywhere in the country of the state that it is or acts for. */
function whereabouts(
  actors: readonly ReadEntry<Actor>[],
  places: readonly ReadEntry<Place>[],
): IsAt {
  const byId = new Map(actors.map(({ value }) => [value.id, value]));
  const countries = new Map(places.map(({ value }) => [value.id, value.country]));
  return (id, place) => {
    const actor = byId.get(id);
    const state = byId.get(actor?.affiliation ?? id);
    return (
      [actor?.seat, state?.seat].includes(place) ||
      (state?.country !== undefined && state.country === countries.get(place))
    );
  };
}
