import { z } from 'zod';
import { recordRoute } from '@/app/api/v1/record-route';
import { findActors } from '@/lib/db/queries/find-actors';
import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { findTours } from '@/lib/db/queries/find-tours';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { editions } from '@/lib/editions/editions';
import { routing } from '@/lib/i18n/routing';
import { RECORD_PAGE, changesPage, editionPage } from '@/lib/routes/edition-pages';
import {
  actorPage,
  API_PAGE,
  dyadPage,
  eventPage,
  placePage,
  sourcePage,
} from '@/lib/routes/page-links';
import { HEADER_PAGES } from '@/lib/routes/sections';
import { siteAddress } from '@/lib/routes/site-address';
import { sitemapXml } from '@/lib/routes/sitemap-xml';
import { tourPage } from '@/lib/tours/tour-links';
import { parseDyad } from '@/lib/view/dyad';

/** Whatever parameters a crawler adds, it is the same. */
const anyParametersSchema = z.object({});

/** A route like those of the API, since Next's own sitemap is a 500 while the database is away. */
export const GET = recordRoute('sitemap', anyParametersSchema, async () => {
  const [paths, { seededAt }] = await Promise.all([allPages(), findRecordVersion()]);
  return {
    body: sitemapXml(paths, { site: siteAddress(), changedAt: seededAt }),
    mediaType: 'application/xml',
  };
});

/** Every page, without its language. */
async function allPages(): Promise<string[]> {
  const language = routing.defaultLocale;
  const [events, places, actors, sources, tours] = await Promise.all([
    findEventSummaries(language),
    findPlaces(language),
    findActors(language),
    findBibliography(),
    findTours(language),
  ]);
  const dyads = new Set(eventSubjects(events, actors, places).flatMap((event) => [...event.dyads]));
  return [
    '',
    ...HEADER_PAGES.map((page) => `/${page}`),
    RECORD_PAGE,
    ...editions().map(({ version }) => editionPage(version)),
    ...editions()
      .slice(1)
      .map(({ version }) => changesPage(version)),
    API_PAGE,
    ...events.map(({ id }) => eventPage(id)),
    ...places.map(({ id }) => placePage(id)),
    ...actors.map(({ id }) => actorPage(id)),
    ...[...dyads].flatMap((key) => {
      const dyad = parseDyad(key);
      return dyad ? [dyadPage(...dyad)] : [];
    }),
    ...sources.map(({ id }) => sourcePage(id)),
    ...tours.map(({ id }) => tourPage(id)),
  ];
}
