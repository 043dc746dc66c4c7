import { groupBy } from '@/lib/text/group-by';
import { EventSearch } from './event-search';
import { NamedSearch } from './named-search';
import { wordsOfQuestion } from './question/question-words';
import { writingOf } from './question/phrases';
import { STOP_WORDS } from './question/stop-words';
import type {
  ActorDocument,
  CorridorDocument,
  PlaceDocument,
  SearchDocuments,
} from './search-documents';
import { termsOf } from './search-tokens';
import { SourceSearch } from './source-search';
import { TermVariants, type SearchTerm } from './spelling/term-variants';
import type { FoundDocument, Nearness } from './text-index';
import { TourSearch } from './tour-search';

export const STRICTEST: Nearness = { words: 'all', similar: false };

/** Each is tried when the ones before it have found nothing of any kind. */
const STAGES: readonly Nearness[] = [
  STRICTEST,
  { words: 'all', similar: true },
  { words: 'any', similar: false },
  { words: 'any', similar: true },
];

export interface FoundRecord {
  readonly events: readonly FoundDocument[];
  readonly actors: readonly FoundDocument[];
  readonly places: readonly FoundDocument[];
  readonly sources: readonly FoundDocument[];
  readonly corridors: readonly FoundDocument[];
  readonly tours: readonly FoundDocument[];
}

export interface FoundByWords {
  readonly stage: Nearness;
  readonly terms: readonly SearchTerm[];
  readonly found: FoundRecord;
}

const NOTHING: FoundRecord = {
  events: [],
  actors: [],
  places: [],
  sources: [],
  corridors: [],
  tours: [],
};

/** An index for each kind of what the record holds. */
export class RecordIndexes {
  readonly events: EventSearch;
  readonly actors: NamedSearch<ActorDocument>;
  readonly places: NamedSearch<PlaceDocument>;
  readonly corridors: NamedSearch<CorridorDocument>;
  readonly sources: SourceSearch;
  readonly tours: TourSearch;
  readonly #variants: TermVariants;
  readonly #placesOfState: ReadonlyMap<string, readonly string[]>;

  constructor(documents: SearchDocuments) {
    this.events = new EventSearch(documents);
    const { events, actors, places, corridors, sources, tours } = documents;
    const byActor = countsOf(events.flatMap((event) => event.actors));
    this.actors = new NamedSearch(actors, byActor, ({ roles }) =>
      roles.flatMap(({ en, vi }) => [
        { text: en, language: 'en' as const },
        { text: vi, language: 'vi' as const },
      ]),
    );
    const byPlace = countsOf(events.flatMap((event) => event.places));
    this.places = new NamedSearch(places, byPlace, () => []);
    const byCorridor = countsOf(events.flatMap(({ corridor }) => corridor ?? []));
    this.corridors = new NamedSearch(corridors, byCorridor, ({ summaries }) => summaries);
    this.sources = new SourceSearch(sources);
    this.tours = new TourSearch(tours);
    this.#variants = new TermVariants(variantTexts(documents));
    const byCountry = groupBy(places, ({ country }) => country);
    this.#placesOfState = new Map(
      actors.flatMap(({ id, country }) =>
        country === null ? [] : [[id, (byCountry.get(country) ?? []).map((place) => place.id)]],
      ),
    );
  }

  /** The places in a state of today. */
  placesOf = (state: string): readonly string[] => this.#placesOfState.get(state) ?? [];

  termsOf = (query: string): SearchTerm[] => termsOf(query).map(this.#variants.of);

  /** What has the words, at the first stage that finds anything. */
  byWords(query: string): FoundByWords {
    const terms = this.termsOf(query);
    const telling = this.termsOf(withoutStopWords(query));
    for (const stage of STAGES) {
      const asked = stage.words === 'all' ? terms : telling;
      const found = this.at(stage, query, asked);
      if (Object.values(found).some((list) => list.length > 0)) return { stage, terms, found };
    }
    return { stage: STRICTEST, terms, found: NOTHING };
  }

  at(stage: Nearness, query: string, terms: readonly SearchTerm[]): FoundRecord {
    return {
      events: this.events.search(query, terms, stage),
      actors: this.actors.search(query, terms, stage),
      places: this.places.search(query, terms, stage),
      sources: this.sources.search(query, terms, stage),
      corridors: this.corridors.search(query, terms, stage),
      tours: this.tours.search(query, terms, stage),
    };
  }
}

/** An English "to" is no part of Tô where only some of the words have to be there. */
export function withoutStopWords(query: string): string {
  const words = wordsOfQuestion(query);
  const writing = writingOf(words, 'en');
  const kept: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const stop = STOP_WORDS.at(words, index, writing, (at) => words[at]?.isQuoted === false);
    if (stop) index += stop.length - 1;
    else kept.push(words[index]!.text);
  }
  return kept.length > 0 ? kept.join(' ') : query;
}

/** Names of people, states and places have spellings; all other texts have word forms. */
function variantTexts({ events, actors, places, corridors, sources, tours }: SearchDocuments) {
  const affiliations = new Map(actors.map(({ id, country }) => [id, country]));
  const namesOf = (names: readonly { readonly text: string }[], country: string | null) =>
    names.map(({ text }) => ({ text, country }));
  const organisations = actors.filter(({ kind }) => kind === 'organisation');
  return {
    names: [
      ...places.flatMap(({ names, country }) => namesOf(names, country)),
      ...actors
        .filter(({ kind }) => kind !== 'organisation')
        .flatMap(({ names, country, affiliation }) =>
          namesOf(names, country ?? affiliations.get(affiliation ?? '') ?? null),
        ),
    ],
    texts: [
      ...events.flatMap(({ texts }) =>
        texts.flatMap(({ title, summary, note }) => [title, summary, note ?? '']),
      ),
      ...[...organisations, ...corridors].flatMap(({ names }) => names.map(({ text }) => text)),
      ...corridors.flatMap(({ summaries }) => summaries.map(({ text }) => text)),
      ...sources.map(({ csl }) => csl.title),
      ...tours.flatMap(({ texts }) =>
        texts.flatMap(({ title, summary, steps }) => [title, summary, ...steps]),
      ),
    ],
  };
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
