import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { claimsOf } from './record-claims';
import { problemAt, type RecordProblem } from './record-problem';

/**
 * Places, actors and sources that nothing leads to, so that no reader would ever meet them: a slip
 * of a rename, as a rule. A reference that one of the documents gives is kept, used or not, because
 * the record holds their whole apparatus.
 */
export function checkOrphans(entries: ReadEntries): RecordProblem[] {
  const { places, actors, sources } = entries;
  return [
    ...unused(places, placesUsed(entries), 'no event, corridor or actor is there'),
    ...unused(actors, actorsUsed(entries), 'no event and no other actor names it'),
    ...unused(
      sources.filter(({ value }) => value.document === undefined && value.citedIn.length === 0),
      sourcesUsed(entries),
      'nothing is claimed from it, and no document cites it',
    ),
  ];
}

function unused(
  list: readonly ReadEntry<{ id: string }>[],
  used: ReadonlySet<string | undefined>,
  message: string,
): RecordProblem[] {
  return list
    .filter(({ value }) => !used.has(value.id))
    .map((entry) => problemAt(entry, 'id', message));
}

function placesUsed({ events, corridors, actors }: ReadEntries): Set<string | undefined> {
  return new Set([
    ...events.flatMap(({ value }) => [
      value.venue,
      ...value.legs.flatMap(({ from, to }) => [from, to]),
    ]),
    ...corridors.flatMap(({ value }) => [
      ...value.stations,
      ...value.segments.flatMap(({ from, to }) => [from, to]),
    ]),
    ...actors.map(({ value }) => value.seat),
  ]);
}

function actorsUsed({ events, actors }: ReadEntries): Set<string | undefined> {
  return new Set([
    ...events.flatMap(({ value }) => [
      ...value.participants.map(({ actor }) => actor),
      ...value.legs.flatMap(({ who }) => who),
      ...value.amounts.flatMap(({ reporter, partner }) => [reporter, partner]),
    ]),
    ...actors.flatMap(({ value }) => [value.affiliation, ...value.roles.map((role) => role.of)]),
  ]);
}

function sourcesUsed({ events, corridors, actors, places }: ReadEntries): Set<string | undefined> {
  return new Set([
    ...claimsOf({ events, corridors }).flatMap(({ claim }) => [claim.source, claim.via]),
    ...[...actors, ...places, ...corridors].flatMap(({ value }) =>
      value.names.map((name) => name.source),
    ),
    ...actors.flatMap(({ value }) => value.roles.map((role) => role.source)),
  ]);
}
