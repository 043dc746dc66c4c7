import type { EventRole } from '@/lib/model/event-roles';
import type { EventWay } from '@/lib/model/event-ways';
import type { Certainty, EventType, Status } from '@/lib/model/vocabulary';
import type { QuestionWord } from './question-words';

/** What some words of a question were read as. */
export type Meaning =
  | {
      readonly kind: 'years';
      readonly from: number | null;
      readonly to: number | null;
      /** Named beside the one year: what falls in it comes first. */
      readonly month: number | null;
    }
  | { readonly kind: 'types'; readonly types: readonly EventType[] }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'certainty'; readonly certainty: Certainty }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'way'; readonly way: EventWay }
  | { readonly kind: 'role'; readonly role: EventRole }
  | { readonly kind: 'actors'; readonly ids: readonly string[] }
  | { readonly kind: 'dyad'; readonly states: readonly [string, string] };

export interface ReadPart {
  readonly meaning: Meaning;
  /** In the order of the question; of a pair there may be other words between. */
  readonly words: readonly QuestionWord[];
}

/** A word that is searched for. */
export interface KeptWord {
  readonly word: QuestionWord;
  /** As the record spells it; none where the word before it stands for the whole name. */
  readonly searched: string | null;
}

/** A question: every word of it is in one part, kept or dropped. */
export interface Reading {
  readonly parts: readonly ReadPart[];
  readonly kept: readonly KeptWord[];
  readonly dropped: readonly QuestionWord[];
  /** States whose names are among the words that are kept. */
  readonly keptStates: readonly string[];
}

/** The filters of a view that a question sets; null restricts nothing. */
export interface QuestionFilter {
  readonly from: number | null;
  readonly to: number | null;
  readonly types: readonly EventType[] | null;
  readonly statuses: readonly Status[] | null;
  readonly certainties: readonly Certainty[] | null;
  readonly places: readonly string[] | null;
  readonly ways: readonly EventWay[] | null;
  readonly actors: readonly string[] | null;
  readonly roles: readonly EventRole[] | null;
  readonly dyads: readonly (readonly [string, string])[] | null;
}

export const NO_FILTER: QuestionFilter = {
  from: null,
  to: null,
  types: null,
  statuses: null,
  certainties: null,
  places: null,
  ways: null,
  actors: null,
  roles: null,
  dyads: null,
};

export const filterOf = ({ parts }: Reading): QuestionFilter =>
  Object.assign({}, NO_FILTER, ...parts.map(({ meaning }) => filterOfMeaning(meaning)));

function filterOfMeaning(meaning: Meaning): Partial<QuestionFilter> {
  switch (meaning.kind) {
    case 'years':
      return { from: meaning.from, to: meaning.to };
    case 'types':
      return { types: meaning.types };
    case 'status':
      return { statuses: [meaning.status] };
    case 'certainty':
      return { certainties: [meaning.certainty] };
    case 'place':
      return { places: [meaning.id] };
    case 'way':
      return { ways: [meaning.way] };
    case 'actors':
      return { actors: meaning.ids };
    case 'role':
      return { roles: [meaning.role] };
    case 'dyad':
      return { dyads: [meaning.states] };
  }
}

/** The words that are left to search for, as the record spells them. */
export const searchedWords = ({ kept }: Pick<Reading, 'kept'>) =>
  kept.flatMap(({ searched }) => searched ?? []).join(' ');

/** The same with what was read as a kind of event searched for as words: kinds are told in more than one way. */
export function withoutKind(reading: Reading): Reading | null {
  const kinds = reading.parts.filter(({ meaning }) => meaning.kind === 'types');
  const parts = reading.parts.filter((part) => !kinds.includes(part));
  if (kinds.length === 0 || parts.length === 0) return null;
  const words = kinds.flatMap((part) => part.words);
  const kept = [...reading.kept, ...words.map((word) => ({ word, searched: word.text }))];
  return {
    ...reading,
    parts,
    kept: kept.toSorted((one, other) => one.word.start - other.word.start),
  };
}

/** The words that say something, read or not, as they were typed. */
export const contentOf = ({ parts, kept }: Reading) =>
  [...parts.flatMap((part) => part.words), ...kept.map(({ word }) => word)]
    .toSorted((one, other) => one.start - other.start)
    .map(({ text }) => text)
    .join(' ');
