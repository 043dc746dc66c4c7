import type { Locale } from '@/lib/i18n/routing';
import { markText, type Wanted } from './marked-text';
import type { TourHit } from './search-answer';
import type { TourDocument } from './search-documents';
import { TextIndex } from './text-index';

const WEIGHTS = { title: 3, steps: 1, summary: 1, kind: 0.2 } as const;
/** Who asks for tours about something names them so. */
const KIND = ['tour', 'tours', 'hành trình'];

/** Tours are found by their titles, those of their steps, and their summaries. */
export class TourSearch {
  readonly #tours: ReadonlyMap<string, TourDocument>;
  readonly #index: TextIndex<keyof typeof WEIGHTS>;

  constructor(tours: readonly TourDocument[]) {
    this.#tours = new Map(tours.map((tour) => [tour.id, tour]));
    this.#index = new TextIndex(
      tours.map(({ id, texts }) => ({
        id,
        fields: {
          title: texts.map(({ title }) => title),
          steps: texts.flatMap(({ steps }) => steps),
          summary: texts.map(({ summary }) => summary),
          kind: KIND,
        },
      })),
      WEIGHTS,
    );
  }

  search: TextIndex<keyof typeof WEIGHTS>['search'] = (...query) => this.#index.search(...query);

  hit(id: string, wanted: Wanted, language: Locale): TourHit[] {
    const texts = this.#tours.get(id)?.texts ?? [];
    const text = texts.find((one) => one.language === language) ?? texts[0];
    if (!text) return [];
    const { title, language: spoken } = text;
    return [{ id, title: markText({ text: title, language: spoken }, wanted).marked }];
  }
}
