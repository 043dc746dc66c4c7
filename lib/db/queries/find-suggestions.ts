import type { Locale } from '@/lib/i18n/routing';
import { actorPage, eventPage, placePage, sourcePage } from '@/lib/routes/page-links';
import type { Section } from '@/lib/routes/sections';
import { similarIds } from '@/lib/routes/similar-ids';
import type { Suggestion } from '@/lib/routes/suggestion';
import { tourPage } from '@/lib/tours/tour-links';
import { findActors } from './find-actors';
import { findBibliography } from './find-bibliography';
import { findEventSummaries } from './find-event-summaries';
import { findPlaces } from './find-places';
import { findTours } from './find-tours';

const MOST = 5;

/** Pages of a section whose ids are spelt almost as one of these, which have none. */
export async function findSuggestions(
  section: Section,
  ids: readonly string[],
  language: Locale,
): Promise<Suggestion[]> {
  const { known, page } = await PAGES[section](language);
  const names = new Map(known.map((entry) => [entry.id, entry.name]));
  const similar = new Set(ids.flatMap((id) => similarIds(id, [...names.keys()], MOST)));
  const pages = [...similar].map((match): Suggestion => ({
    path: page(match),
    name: names.get(match) ?? match,
  }));
  return pages.slice(0, MOST);
}

interface Known {
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly page: (id: string) => string;
}

const PAGES: Record<Section, (language: Locale) => Promise<Known>> = {
  tours: async (language) => ({
    known: (await findTours(language)).map(({ id, title }) => ({ id, name: title })),
    page: tourPage,
  }),
  events: async (language) => ({
    known: (await findEventSummaries(language)).map(({ id, title }) => ({ id, name: title })),
    page: eventPage,
  }),
  places: async (language) => ({ known: await findPlaces(language), page: placePage }),
  actors: async (language) => ({ known: await findActors(language), page: actorPage }),
  // Of a pair one state at least is misspelt; its own page leads on to its pairs.
  dyads: async (language) => ({
    known: (await findActors(language)).filter(({ kind }) => kind === 'state'),
    page: actorPage,
  }),
  sources: async () => ({
    known: (await findBibliography()).map(({ id, csl }) => ({
      id,
      name: csl['title-short'] ?? csl.title,
    })),
    page: sourcePage,
  }),
};
