import type { AnsweredPart, SearchAnswer } from '../search-answer';
import type { AskedFilter } from './asked-events';
import { searchedWords, type Reading, type ReadPart } from './reading';

type NameOf = (kind: 'place' | 'actor', id: string) => string;

/** A reading as it is sent, with the names of what it filters by. */
export function answeredReading(
  reading: Reading,
  filter: AskedFilter,
  nameOf: NameOf,
): SearchAnswer['reading'] {
  return {
    parts: reading.parts
      .toSorted((one, other) => one.words[0]!.start - other.words[0]!.start)
      .map((part) => answeredPart(part, nameOf)),
    filter: sentFilter(filter),
    text: searchedWords(reading),
  };
}

function answeredPart({ meaning, words }: ReadPart, nameOf: NameOf): AnsweredPart {
  const ranges = words.map(({ start, end }): [number, number] => [start, end]);
  const of = (facet: AnsweredPart['facet'], names: readonly string[] = []): AnsweredPart => ({
    facet,
    ranges,
    names: [...names],
  });
  switch (meaning.kind) {
    case 'years':
      return of('years');
    case 'types':
      return of('types');
    case 'status':
      return of('statuses');
    case 'certainty':
      return of('certainties');
    case 'place':
      return of('places', [nameOf('place', meaning.id)]);
    case 'way':
      return of('ways');
    case 'role':
      return of('roles');
    case 'actors':
      return of(
        'actors',
        meaning.ids.map((id) => nameOf('actor', id)),
      );
    case 'dyad':
      return of(
        'dyads',
        meaning.states.map((id) => nameOf('actor', id)),
      );
  }
}

/** In arrays that may be changed, as the schema has them. */
export function sentFilter(filter: AskedFilter): SearchAnswer['reading']['filter'] {
  const copy = <Value>(list: readonly Value[] | null) => list && [...list];
  return {
    ...filter,
    types: copy(filter.types),
    statuses: copy(filter.statuses),
    certainties: copy(filter.certainties),
    places: copy(filter.places),
    ways: copy(filter.ways),
    actors: copy(filter.actors),
    roles: copy(filter.roles),
    dyads: filter.dyads && filter.dyads.map(([one, other]): [string, string] => [one, other]),
  };
}
