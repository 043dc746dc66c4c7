import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { Locale } from '@/lib/i18n/routing';
import { EventSearch } from './event-search';
import type { Wanted } from './marked-text';
import { NamedSearch } from './named-search';
import type { SearchAnswer } from './search-answer';
import type {
  ActorDocument,
  CorridorDocument,
  PlaceDocument,
  SearchDocuments,
} from './search-documents';
import { memoizedByText } from '@/lib/text/memoized-by-text';
import { termsOf, tokensOf } from './search-tokens';
import { SourceSearch } from './source-search';
import type { FoundDocument, Nearness } from './text-index';

const MOST_EVENTS = 20;
const MOST_OTHERS = 5;

const STRICTEST: Nearness = { words: 'all', similar: false };

/** Each is tried when the ones before it have found nothing of any kind. */
const STAGES: readonly Nearness[] = [
  STRICTEST,
  { words: 'all', similar: true },
  { words: 'any', similar: false },
  { words: 'any', similar: true },
];

/** The record, made ready to be searched; costs memory and the time to build, so is kept. */
export class RecordSearch {
  readonly #events: EventSearch;
  readonly #actors: NamedSearch<ActorDocument>;
  readonly #places: NamedSearch<PlaceDocument>;
  readonly #corridors: NamedSearch<CorridorDocument>;
  readonly #sources: SourceSearch;

  constructor(documents: SearchDocuments) {
    this.#events = new EventSearch(documents);
    const { events, actors, places, corridors, sources } = documents;
    const byActor = countsOf(events.flatMap((event) => event.actors));
    this.#actors = new NamedSearch(actors, byActor, ({ roles }) =>
      roles.flatMap(({ en, vi }) => [
        { text: en, language: 'en' as const },
        { text: vi, language: 'vi' as const },
      ]),
    );
    const byPlace = countsOf(events.flatMap((event) => event.places));
    this.#places = new NamedSearch(places, byPlace, () => []);
    const byCorridor = countsOf(events.flatMap(({ corridor }) => corridor ?? []));
    this.#corridors = new NamedSearch(corridors, byCorridor, ({ summaries }) => summaries);
    this.#sources = new SourceSearch(sources);
  }

  search(query: string, language: Locale): SearchAnswer {
    const terms = termsOf(query);
    const { stage, found } = this.#found(query, terms);
    const tokens = memoizedByText(tokensOf);
    const wanted = ({ terms: own }: FoundDocument): Wanted => ({
      terms,
      found: new Set(own),
      tokens,
    });
    const named = <Hit>(
      list: readonly FoundDocument[],
      hit: (id: string, wanted: Wanted) => readonly Hit[],
    ) => list.slice(0, MOST_OTHERS).flatMap((document) => hit(document.id, wanted(document)));
    return {
      query,
      any: stage.words === 'any',
      similar: stage.similar,
      events: found.events
        .slice(0, MOST_EVENTS)
        .flatMap((document) => this.#events.hit(document.id, query, wanted(document), language)),
      eventIds: found.events.map(({ id }) => id),
      families: this.#familiesOf(found.events),
      actors: named(found.actors, (id, marks) =>
        this.#actors.hit(id, query, marks, language).map(({ document, name, alias }) => ({
          id,
          name,
          alias,
          kind: document.kind,
          affiliation: document.affiliation && this.#actors.nameOf(document.affiliation, language),
        })),
      ),
      places: named(found.places, (id, marks) =>
        this.#places
          .hit(id, query, marks, language)
          .map(({ document, name, alias }) => ({ id, name, alias, kind: document.kind })),
      ),
      sources: named(found.sources, (id, marks) => this.#sources.hit(id, marks)),
      corridors: named(found.corridors, (id, marks) =>
        this.#corridors
          .hit(id, query, marks, language)
          .map(({ name, alias }) => ({ id, name, alias })),
      ),
      totals: {
        events: found.events.length,
        actors: found.actors.length,
        places: found.places.length,
        sources: found.sources.length,
        corridors: found.corridors.length,
      },
    };
  }

  #found(query: string, terms: readonly string[]) {
    const atStage = (stage: Nearness) => {
      const search = (kind: Searched) => kind.search(query, terms, stage);
      return {
        events: search(this.#events),
        actors: search(this.#actors),
        places: search(this.#places),
        sources: search(this.#sources),
        corridors: search(this.#corridors),
      };
    };
    for (const stage of STAGES) {
      const found = atStage(stage);
      if (Object.values(found).some((list) => list.length > 0)) return { stage, found };
    }
    const none: FoundDocument[] = [];
    return {
      stage: STRICTEST,
      found: { events: none, actors: none, places: none, sources: none, corridors: none },
    };
  }

  #familiesOf(events: readonly FoundDocument[]): Record<Family, number> {
    const counts = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<
      Family,
      number
    >;
    for (const { id } of events) {
      const family = this.#events.event(id)?.family;
      if (family) counts[family] += 1;
    }
    return counts;
  }
}

interface Searched {
  readonly search: (query: string, terms: readonly string[], stage: Nearness) => FoundDocument[];
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
