import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { Locale } from '@/lib/i18n/routing';
import { memoizedByText } from '@/lib/text/memoized-by-text';
import type { Wanted } from './marked-text';
import { answeredReading, sentFilter } from './question/answered-reading';
import { eventsOfReading, type AskedEvents, type ShownEvents } from './question/asked-events';
import { NameIndex, type NamedSubject } from './question/name-index';
import { OfficeIndex } from './question/office-index';
import { groupOf, namedFirst } from './question/named-first';
import { readQuestion, type KnownNames } from './question/read-question';
import { contentOf, filterOf, NO_FILTER, withoutKind, type Reading } from './question/reading';
import { wholeNameIn, type WholeName } from './question/whole-name';
import { RecordIndexes, STRICTEST, withoutStopWords, type FoundRecord } from './record-indexes';
import type { PairHit, ReadAs, SearchAnswer } from './search-answer';
import type { SearchDocuments } from './search-documents';
import { phraseOf, tokensOf } from './search-tokens';
import { searchedPages } from './searched-pages';
import type { SearchTerm } from './spelling/term-variants';
import type { FoundDocument } from './text-index';

const MOST_EVENTS = 20;
const MOST_OTHERS = 5;

/** What was found, before it is told in a language. */
interface Found {
  readonly terms: readonly SearchTerm[];
  readonly any: boolean;
  readonly similar: boolean;
  readonly record: FoundRecord;
  readonly reading: SearchAnswer['reading'];
  readonly named: SearchAnswer['named'];
  readonly pairs: readonly PairHit[];
}

/** The record, made ready to be searched; costs memory and the time to build, so is kept. */
export class RecordSearch {
  readonly indexes: RecordIndexes;
  readonly #known: KnownNames;
  readonly #titles: ReadonlySet<string>;
  readonly #shows: ShownEvents;

  /** @param shows the events that a view shows, as its own selectors say. */
  constructor(documents: SearchDocuments, shows: ShownEvents) {
    this.indexes = new RecordIndexes(documents);
    this.#shows = shows;
    const continued = new Set(documents.actors.map(({ continues }) => continues));
    this.#known = {
      names: new NameIndex(documents),
      offices: new OfficeIndex(documents.actors),
      isCarriedOn: (state) => continued.has(state),
      nameOf: ({ kind, id }) => this.#nameOf(kind === 'place' ? 'place' : 'actor', id, 'en'),
    };
    this.#titles = new Set(
      documents.events.flatMap(({ texts }) => texts.map(({ title }) => phraseOf(title))),
    );
  }

  search(query: string, language: Locale, readAs: ReadAs = 'words'): SearchAnswer {
    const found = readAs === 'words' ? this.#byWords(query, query) : this.#asked(query, language);
    return this.#answer(query, found, language);
  }

  /** @param words what is searched for of the query. */
  #byWords(query: string, words: string, whole: WholeName | null = null): Found {
    const { stage, terms, found } = this.indexes.byWords(words);
    return {
      terms,
      any: stage.words === 'any',
      similar: stage.similar,
      record: namedFirst(found, whole),
      reading: { parts: [], filter: sentFilter({ ...NO_FILTER, maybe: 'out' }), text: words },
      named: null,
      pairs: [],
    };
  }

  #asked(question: string, language: Locale): Found {
    const whole = wholeNameIn(question, language, this.#known.names);
    const pairs = whole?.kind === 'pair' ? [this.#pair(whole.subjects, language)] : [];
    const namedGroup = groupOf(whole);
    const isName =
      (whole?.kind === 'one' && whole.name.isRecorded) ||
      (whole?.kind === 'pair' && whole.subjects[0].kind === 'place') ||
      this.#titles.has(phraseOf(question));
    const literal = () => {
      const words = wordsIn(isName ? question : withoutStopWords(question));
      return { ...this.#byWords(question, words, whole), named: namedGroup, pairs };
    };
    if (isName) return literal();
    const reading = readQuestion(question, language, this.#known);
    const asked = this.#eventsOf(reading);
    if (!asked || asked.isPartial || asked.events.length === 0) {
      const words = literal();
      const hasAll = !words.any && words.record.events.length > 0;
      if (!asked || hasAll) return words;
    }
    const content = contentOf(asked.reading);
    const terms = this.indexes.termsOf(content);
    const others = this.indexes.at(STRICTEST, content, terms);
    return {
      terms,
      any: asked.isPartial,
      similar: asked.isSimilar,
      record: namedFirst({ ...others, events: asked.events }, whole, asked.reading),
      reading: answeredReading(asked.reading, asked.filter, (kind, id) =>
        this.#nameOf(kind, id, language),
      ),
      named: namedGroup,
      pairs,
    };
  }

  /** A question of filters alone may be answered by nothing; of one with other words its words are asked. */
  #eventsOf(reading: Reading): AskedEvents | null {
    const otherwise = withoutKind(reading);
    const asked =
      eventsOfReading(reading, this.indexes, this.#shows) ??
      (otherwise && eventsOfReading(otherwise, this.indexes, this.#shows));
    if (asked || reading.kept.length > 0 || reading.parts.length === 0) return asked;
    const filter = { ...filterOf(reading), maybe: 'out' } as const;
    return { reading, filter, isPartial: false, isSimilar: false, events: [] };
  }

  #answer(query: string, found: Found, language: Locale): SearchAnswer {
    const { events, actors, places, corridors, sources, tours } = this.indexes;
    const { record, terms } = found;
    const tokens = memoizedByText(tokensOf);
    const alike = new Map(
      terms.flatMap((one) =>
        [...one.alike, ...one.parts].map((shape) => [shape, one.term] as const),
      ),
    );
    const wanted = (own: FoundDocument): Wanted => ({
      terms: terms.map(({ term }) => term),
      found: new Set(own.terms),
      alike,
      tokens,
    });
    const hits = <Hit>(
      list: readonly FoundDocument[],
      hit: (id: string, wanted: Wanted) => readonly Hit[],
    ) => list.slice(0, MOST_OTHERS).flatMap((document) => hit(document.id, wanted(document)));
    return {
      query,
      reading: found.reading,
      named: found.named,
      any: found.any,
      similar: found.similar,
      events: record.events
        .slice(0, MOST_EVENTS)
        .flatMap((document) => events.hit(document.id, query, wanted(document), language)),
      eventIds: record.events.map(({ id }) => id),
      families: this.#familiesOf(record.events),
      actors: hits(record.actors, (id, marks) =>
        actors.hit(id, query, marks, language).map(({ document, name, alias }) => ({
          id,
          name,
          alias,
          kind: document.kind,
          affiliation: document.affiliation && actors.nameOf(document.affiliation, language),
        })),
      ),
      places: hits(record.places, (id, marks) =>
        places
          .hit(id, query, marks, language)
          .map(({ document, name, alias }) => ({ id, name, alias, kind: document.kind })),
      ),
      sources: hits(record.sources, (id, marks) => sources.hit(id, marks)),
      corridors: hits(record.corridors, (id, marks) =>
        corridors.hit(id, query, marks, language).map(({ name, alias }) => ({ id, name, alias })),
      ),
      pairs: [...found.pairs],
      tours: hits(record.tours, (id, marks) => tours.hit(id, marks, language)),
      pages: searchedPages(query),
      totals: {
        events: record.events.length,
        actors: record.actors.length,
        places: record.places.length,
        sources: record.sources.length,
        corridors: record.corridors.length,
        tours: record.tours.length,
      },
    };
  }

  #pair(subjects: readonly [NamedSubject, NamedSubject], language: Locale): PairHit {
    const kind = subjects[0].kind === 'place' ? 'place' : 'actor';
    const [one, other] = subjects.map(({ id }) => id).toSorted() as [string, string];
    return {
      kind: kind === 'place' ? 'places' : 'states',
      ids: [one, other],
      names: [this.#nameOf(kind, one, language), this.#nameOf(kind, other, language)],
    };
  }

  #nameOf(kind: 'place' | 'actor', id: string, language: Locale): string {
    const index = kind === 'place' ? this.indexes.places : this.indexes.actors;
    return index.nameOf(id, language) ?? id;
  }

  #familiesOf(events: readonly FoundDocument[]): Record<Family, number> {
    const counts = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<
      Family,
      number
    >;
    for (const { id } of events) {
      const family = this.indexes.events.event(id)?.family;
      if (family) counts[family] += 1;
    }
    return counts;
  }
}

/** Quotation marks only say that the words are to be left alone. */
const wordsIn = (question: string) =>
  question
    .replace(/["“”«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim() || question;
