import type { Locale } from '@/lib/i18n/routing';
import {
  excerptOf,
  markText,
  type LanguageText,
  type MarkedText,
  type Wanted,
} from './marked-text';
import type { SearchName } from './search-documents';
import { answeringTexts, shownName } from './searched-names';
import { ranked, TextIndex } from './text-index';

const WEIGHTS = { names: 3, texts: 1 } as const;
const LONGEST_ALIAS = 100;

export interface NamedDocument {
  readonly id: string;
  readonly names: readonly SearchName[];
}

/** Actors, places or corridors, found by any of their names and by further texts of theirs. */
export class NamedSearch<Document extends NamedDocument> {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #textsOf: (document: Document) => readonly LanguageText[];
  readonly #index: TextIndex<keyof typeof WEIGHTS>;
  readonly #events: ReadonlyMap<string, number>;

  /** @param events how many events each takes part in, by id. */
  constructor(
    documents: readonly Document[],
    events: ReadonlyMap<string, number>,
    textsOf: (document: Document) => readonly LanguageText[],
  ) {
    this.#events = events;
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.#textsOf = textsOf;
    this.#index = new TextIndex(
      documents.map((document) => ({
        id: document.id,
        fields: {
          // A short name may be a variant as well; said twice, it is no better found.
          names: [...new Set(document.names.map(({ text }) => text))],
          texts: textsOf(document).map(({ text }) => text),
        },
      })),
      WEIGHTS,
    );
  }

  /** Of those whose name fits alike, who takes part in more is sooner meant. */
  search: TextIndex<keyof typeof WEIGHTS>['search'] = (...query) =>
    ranked(
      this.#index.search(...query).map((found) => ({
        ...found,
        score: found.score * (1 + Math.log10(1 + (this.#events.get(found.id) ?? 0))),
      })),
    );

  nameOf(id: string, language: Locale): string | null {
    const document = this.#documents.get(id);
    return document ? shownName(id, document.names, language).text : null;
  }

  hit(
    id: string,
    query: string,
    wanted: Wanted,
    language: Locale,
  ): { document: Document; name: MarkedText; alias: MarkedText | null }[] {
    const document = this.#documents.get(id);
    if (!document) return [];
    const shown = shownName(id, document.names, language);
    const { marked, answered } = markText(shown, wanted);
    const texts = [...document.names, ...this.#textsOf(document)];
    const [alias] = answeringTexts(
      texts.filter(({ text }) => text !== shown.text),
      wanted,
      { query, answered, most: 1 },
    );
    return [
      { document, name: marked, alias: alias ? excerptOf(alias.marked, LONGEST_ALIAS) : null },
    ];
  }
}
