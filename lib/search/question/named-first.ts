import type { FoundRecord } from '../record-indexes';
import type { SearchAnswer } from '../search-answer';
import type { FoundDocument } from '../text-index';
import type { Reading } from './reading';
import type { WholeName } from './whole-name';

/** The group of the results that what a question names belongs to. */
export function groupOf(whole: WholeName | null): SearchAnswer['named'] {
  if (!whole) return null;
  if (whole.kind === 'pair') return 'pairs';
  return whole.name.subject.kind === 'place' ? 'places' : 'actors';
}

/** What a question names comes first among its kind, however the words rank it. */
export function namedFirst(
  found: FoundRecord,
  whole: WholeName | null,
  reading?: Reading,
): FoundRecord {
  const meanings = reading?.parts.map(({ meaning }) => meaning) ?? [];
  const subjects = whole ? (whole.kind === 'one' ? [whole.name.subject] : whole.subjects) : [];
  const placesNamed = [
    ...subjects.filter(({ kind }) => kind === 'place').map(({ id }) => id),
    ...meanings.flatMap((meaning) => (meaning.kind === 'place' ? [meaning.id] : [])),
  ];
  const actorsNamed = [
    ...subjects.filter(({ kind }) => kind !== 'place').map(({ id }) => id),
    ...meanings.flatMap((meaning) => {
      if (meaning.kind === 'actors') return meaning.ids;
      return meaning.kind === 'dyad' ? meaning.states : [];
    }),
  ];
  return {
    ...found,
    places: withFirst(found.places, placesNamed),
    actors: withFirst(found.actors, actorsNamed),
  };
}

function withFirst(
  list: readonly FoundDocument[],
  ids: readonly string[],
): readonly FoundDocument[] {
  const first = [...new Set(ids)];
  return [
    ...first.map((id) => list.find((one) => one.id === id) ?? { id, score: 0, terms: [] }),
    ...list.filter(({ id }) => !first.includes(id)),
  ];
}
