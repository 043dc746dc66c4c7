import { findActors } from '@/lib/db/queries/find-actors';
import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findTours } from '@/lib/db/queries/find-tours';
import type { Locale } from '@/lib/i18n/routing';
import { similarIds } from '@/lib/routes/similar-ids';
import type { Suggestion } from '@/lib/routes/suggestion';
import type { Section } from '@/lib/routes/sections';
import { actorPage, eventPage, placePage, sourcePage } from '@/lib/routes/page-links';
import { tourPage } from '@/lib/tours/tour-links';
import { apiRoute, json, parseParameters } from '../api-route';
import { suggestionsParametersSchema } from '../parameters';

const MOST = 5;

/** Pages of a section whose ids are spelt almost as one that has none. */
export const GET = apiRoute(async (request) => {
  const { section, id, language } = parseParameters(request, suggestionsParametersSchema);
  const { known, page } = await PAGES[section](language);
  const names = new Map(known.map((entry) => [entry.id, entry.name]));
  const similar = new Set(
    id.split('/').flatMap((part) => similarIds(part, [...names.keys()], MOST)),
  );
  const pages = [...similar].map((match): Suggestion => ({
    path: page(match),
    name: names.get(match) ?? match,
  }));
  return json(pages.slice(0, MOST));
});

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
