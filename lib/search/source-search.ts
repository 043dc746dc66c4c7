import { markText, type MarkedText, type Wanted } from './marked-text';
import type { SourceHit } from './search-answer';
import type { SourceDocument } from './search-documents';
import { TextIndex } from './text-index';

const WEIGHTS = { title: 3, authors: 3, container: 1, year: 1 } as const;

type Csl = SourceDocument['csl'];

/** Sources are found by title, authors, where they were published, and year. */
export class SourceSearch {
  readonly #sources: ReadonlyMap<string, SourceDocument>;
  readonly #index: TextIndex<keyof typeof WEIGHTS>;

  constructor(sources: readonly SourceDocument[]) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
    this.#index = new TextIndex(
      sources.map(({ id, csl }) => ({
        id,
        fields: {
          title: present(csl.title, csl['title-short']),
          authors: present(authorsOf(csl)),
          container: present(csl['container-title'], csl.publisher),
          year: present(yearOf(csl)?.toString()),
        },
      })),
      WEIGHTS,
    );
  }

  search: TextIndex<keyof typeof WEIGHTS>['search'] = (...query) => this.#index.search(...query);

  hit(id: string, wanted: Wanted): SourceHit[] {
    const source = this.#sources.get(id);
    if (!source) return [];
    const { csl } = source;
    const marked = (text: string | undefined, language: MarkedText['language'] = null) =>
      text === undefined ? null : markText({ text, language }, wanted).marked;
    // In square brackets stands a description by the editors, in English.
    const language = csl.title.startsWith('[') ? 'en' : (csl.language ?? null);
    return [
      {
        id,
        title: markText({ text: csl.title, language }, wanted).marked,
        authors: marked(authorsOf(csl)),
        container: marked(csl['container-title'] ?? csl.publisher),
        year: yearOf(csl),
      },
    ];
  }
}

function authorsOf({ author, editor }: Csl): string | undefined {
  const names = (author ?? editor)?.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
  );
  return names?.join('; ');
}

const yearOf = ({ issued }: Csl) => issued?.['date-parts'][0][0] ?? null;

const present = (...texts: readonly (string | undefined)[]) =>
  texts.filter((text) => text !== undefined);
