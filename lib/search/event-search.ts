import type { Locale } from '@/lib/i18n/routing';
import { excerptOf, markText, type LanguageText, type Wanted } from './marked-text';
import type { EventHit } from './search-answer';
import type { EventDocument, SearchDocuments, SearchName } from './search-documents';
import { answeringTexts, shownName } from './searched-names';
import { TextIndex } from './text-index';

/** How much finding a word there counts. */
const WEIGHTS = { title: 4, names: 2, text: 1, states: 0.5, years: 0.5 } as const;
const LONGEST_EXCERPT = 160;
const MOST_EXCERPTS = 2;

/** Something that takes part in an event, with every name that the record holds of it. */
interface Involved {
  readonly id: string;
  readonly names: readonly SearchName[];
}

/**
 * Events are found by their own texts in every language, and by any name of who takes part, of the
 * state that those act for, of where it was and of the corridor.
 */
export class EventSearch {
  readonly #events: ReadonlyMap<string, EventDocument>;
  readonly #index: TextIndex<keyof typeof WEIGHTS>;
  readonly #involved: (event: EventDocument) => readonly Involved[];
  readonly #states: (event: EventDocument) => readonly Involved[];

  constructor({ events, actors, places, corridors }: SearchDocuments) {
    const actorOf = lookUp(actors);
    const placeOf = lookUp(places);
    const corridorOf = lookUp(corridors);
    this.#events = new Map(events.map((event) => [event.id, event]));
    this.#involved = (event) => [
      ...event.actors.flatMap(actorOf),
      ...event.places.flatMap(placeOf),
      ...(event.corridor === null ? [] : corridorOf(event.corridor)),
    ];
    this.#states = (event) => {
      const ids = event.actors.flatMap(actorOf).flatMap(({ affiliation }) => affiliation ?? []);
      return [...new Set(ids)].filter((id) => !event.actors.includes(id)).flatMap(actorOf);
    };
    const documents = events.map((event) => ({
      id: event.id,
      fields: {
        title: event.texts.map(({ title }) => title),
        names: namesIn(this.#involved(event)),
        text: event.texts.flatMap(({ summary, note, dateText }) => [
          summary,
          ...(note === null ? [] : [note]),
          ...(dateText === null ? [] : [dateText]),
        ]),
        states: namesIn(this.#states(event)),
        years: yearsOf(event),
      },
    }));
    this.#index = new TextIndex(documents, WEIGHTS);
  }

  search: TextIndex<keyof typeof WEIGHTS>['search'] = (...query) => this.#index.search(...query);

  event(id: string): EventDocument | undefined {
    return this.#events.get(id);
  }

  hit(id: string, query: string, wanted: Wanted, language: Locale): EventHit[] {
    const event = this.#events.get(id);
    const own = event && (event.texts.find((text) => text.language === language) ?? event.texts[0]);
    if (!own) return [];
    const title = markText({ text: own.title, language: own.language }, wanted);
    return [
      {
        ...basicsOf(event),
        dateText: own.dateText,
        title: title.marked,
        excerpts: this.#excerpts(event, own, { query, wanted, language, answered: title.answered }),
      },
    ];
  }

  #excerpts(
    event: EventDocument,
    own: EventDocument['texts'][number],
    asked: { query: string; wanted: Wanted; language: Locale; answered: ReadonlySet<string> },
  ): EventHit['excerpts'] {
    const { wanted, language } = asked;
    const summary = { text: own.summary, language: own.language, nameOf: null };
    const names = [...this.#involved(event), ...this.#states(event)].flatMap(
      ({ id, names: all }) => {
        const shown = shownName(id, all, language).text;
        return all.map((name) => ({ ...name, nameOf: name.text === shown ? null : shown }));
      },
    );
    const others = event.texts.filter((text) => text !== own);
    const texts: (LanguageText & { nameOf: string | null })[] = [
      summary,
      ...names,
      ...[own, ...others].flatMap(({ language: tongue, title, summary: words, note }) =>
        [title, words, ...(note === null ? [] : [note])]
          .filter((text) => text !== own.title && text !== own.summary)
          .map((text) => ({ text, language: tongue, nameOf: null })),
      ),
    ];
    const chosen = answeringTexts(texts, wanted, { ...asked, most: MOST_EXCERPTS });
    if (chosen.length > 0) {
      return chosen.map(({ text, marked }) => ({
        ...excerptOf(marked, LONGEST_EXCERPT),
        nameOf: text.nameOf,
      }));
    }
    // The title has every word; the summary is worth showing where it has one too.
    const { marked } = markText(summary, wanted);
    return marked.ranges.length > 0
      ? [{ ...excerptOf(marked, LONGEST_EXCERPT), nameOf: null }]
      : [];
  }
}

const lookUp = <Entry extends { readonly id: string }>(entries: readonly Entry[]) => {
  const byId = new Map(entries.map((entry) => [entry.id, [entry]]));
  return (id: string): readonly Entry[] => byId.get(id) ?? [];
};

const namesIn = (involved: readonly Involved[]) => [
  ...new Set(involved.flatMap(({ names }) => names.map(({ text }) => text))),
];

const yearsOf = ({ earliest, latest }: EventDocument) => [
  ...new Set([earliest, latest].flatMap((day) => day?.slice(0, 4) ?? [])),
];

const basicsOf = ({
  id,
  family,
  type,
  kind,
  status,
  certainty,
  supplement,
  edtf,
  earliest,
  latest,
}: EventDocument) => ({
  id,
  family,
  type,
  kind,
  status,
  certainty,
  supplement,
  edtf,
  earliest,
  latest,
});
