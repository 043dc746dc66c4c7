import { isSaid } from '@/lib/model/vocabulary';
import type { RecordIndexes } from '../record-indexes';
import type { EventDocument } from '../search-documents';
import type { FoundDocument } from '../text-index';
import {
  contentOf,
  filterOf,
  searchedWords,
  type KeptWord,
  type QuestionFilter,
  type Reading,
} from './reading';

/** A filter as the view has it, with whether what only may fall in its years is let through. */
export type AskedFilter = QuestionFilter & { readonly maybe: 'out' | 'in' };

/** The events that a view with a filter shows. */
export type ShownEvents = (filter: AskedFilter) => ReadonlySet<string>;

export interface AskedEvents {
  readonly reading: Reading;
  readonly filter: AskedFilter;
  /** Words that had to be given up. */
  readonly isPartial: boolean;
  readonly isSimilar: boolean;
  readonly events: readonly FoundDocument[];
}

/**
 * What a reading finds: the events that its words find, in any order of time, that its filter shows. Null where
 * that is nothing. A view with the same filter and text shows the same events, because both parts are
 * those of the view.
 */
export function eventsOfReading(
  reading: Reading,
  indexes: RecordIndexes,
  shows: ShownEvents,
): AskedEvents | null {
  const certain = { ...filterOf(reading), maybe: 'out' } as const;
  const possible = { ...certain, maybe: 'in' } as const;
  for (const filter of certain.from === null && certain.to === null
    ? [certain]
    : [certain, possible]) {
    const shown = shows(filter);
    const found = inFilter(reading, indexes, shown);
    if (found) return { filter, ...found };
  }
  return null;
}

function inFilter(reading: Reading, indexes: RecordIndexes, shown: ReadonlySet<string>) {
  const matching = (kept: readonly KeptWord[]) => {
    const words = searchedWords({ kept });
    if (words === '') return { stage: null, ids: shown };
    const { stage, found } = indexes.byWords(words);
    return { stage, ids: new Set(found.events.map(({ id }) => id).filter((id) => shown.has(id))) };
  };
  const whole = matching(reading.kept);
  if (whole.ids.size > 0 && whole.stage?.words !== 'any') {
    return {
      reading,
      isPartial: false,
      isSimilar: whole.stage?.similar ?? false,
      events: byRelevance(reading, indexes, whole.ids),
    };
  }
  if (reading.parts.length === 0) return null;
  // Word by word, what the events of the filter have; a question of which too little is left is not answered.
  const kept: KeptWord[] = [];
  let ids = shown;
  for (const word of reading.kept) {
    const next = matching([...kept, word]);
    if (next.ids.size === 0 || next.stage?.words === 'any' || next.stage?.similar) continue;
    kept.push(word);
    ids = next.ids;
  }
  const given = reading.kept.length - kept.length;
  const told = kept.length + reading.parts.length;
  if (ids.size === 0 || given > told) return null;
  const dropped = reading.kept.filter((word) => !kept.includes(word)).map(({ word }) => word);
  const partial = { ...reading, kept, dropped: [...reading.dropped, ...dropped] };
  return {
    reading: partial,
    isPartial: true,
    isSimilar: false,
    events: byRelevance(reading, indexes, ids),
  };
}

const HAS_ARRIVED = 2;
const IN_MONTH = 3;
const ONLY_SAID = 0.6;
const NOT_OCCURRED = 0.8;

/** The events by how much of the question, with the names that were read, stands in them. */
function byRelevance(
  reading: Reading,
  indexes: RecordIndexes,
  ids: ReadonlySet<string>,
): FoundDocument[] {
  const { parts, keptStates } = reading;
  const words = contentOf(reading);
  const scores = new Map(
    indexes.events
      .search(words, indexes.termsOf(words), { words: 'some', similar: false })
      .map((found) => [found.id, found]),
  );
  const states = [...keptStates, ...statesOf(parts)];
  const weight = weightOf(parts, states.flatMap(indexes.placesOf));
  return [...ids]
    .map((id): FoundDocument => {
      const found = scores.get(id) ?? { id, score: 0, terms: [] };
      const event = indexes.events.event(id);
      return { ...found, score: (found.score + 1) * (event ? weight(event) : 1) };
    })
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

const statesOf = (parts: Reading['parts']) =>
  parts.flatMap(({ meaning }) => (meaning.kind === 'actors' ? meaning.ids : []));

/** Acts come before what was said of them; who came to a place before who left it. */
function weightOf(parts: Reading['parts'], inStates: readonly string[]) {
  const meanings = parts.map(({ meaning }) => meaning);
  const read = meanings.flatMap((one) => (one.kind === 'place' ? [one.id] : []));
  const places = read.length > 0 ? read : inStates;
  const month = meanings.flatMap((one) =>
    one.kind === 'years' && one.month !== null
      ? [`${one.from}-${String(one.month).padStart(2, '0')}`]
      : [],
  )[0];
  const asksStatus = meanings.some(({ kind }) => kind === 'status');
  const asksJourney = meanings.some(({ kind }) => kind === 'types' || kind === 'actors');
  return (event: EventDocument): number => {
    const arrived = places.some((id) => event.destinations.includes(id));
    const inMonth =
      month !== undefined &&
      (event.earliest ?? '').slice(0, 7) <= month &&
      (event.latest ?? '9').slice(0, 7) >= month;
    return (
      (arrived && asksJourney ? HAS_ARRIVED : 1) *
      (inMonth ? IN_MONTH : 1) *
      (isSaid(event.kind) ? ONLY_SAID : 1) *
      (!asksStatus && event.status !== 'occurred' ? NOT_OCCURRED : 1)
    );
  };
}
