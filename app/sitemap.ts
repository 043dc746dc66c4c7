import type { MetadataRoute } from 'next';
import { findActors } from '@/lib/db/queries/find-actors';
import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { findTours } from '@/lib/db/queries/find-tours';
import { routing } from '@/lib/i18n/routing';
import { SECTIONS } from '@/lib/routes/sections';
import { siteAddress } from '@/lib/routes/site-address';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { parseDyad } from '@/lib/view/dyad';
import { actorPage, dyadPage, eventPage, placePage, sourcePage } from '@/lib/routes/page-links';
import { tourPage } from '@/lib/tours/tour-links';

// The record is the database's, which is there where the site runs.
export const dynamic = 'force-dynamic';

/** Every page, each with itself in the other language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const language = routing.defaultLocale;
  const [events, places, actors, sources, tours, version] = await Promise.all([
    findEventSummaries(language),
    findPlaces(language),
    findActors(language),
    findBibliography(),
    findTours(language),
    findRecordVersion(),
  ]);
  const dyads = new Set(eventSubjects(events, actors).flatMap((event) => [...event.dyads]));
  const paths = [
    '',
    ...SECTIONS.map((section) => `/${section}`),
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
  const site = siteAddress();
  return paths.flatMap((path) =>
    routing.locales.map((locale) => ({
      url: `${site}/${locale}${path}`,
      lastModified: version.seededAt,
      alternates: {
        languages: Object.fromEntries(
          routing.locales.map((code) => [code, `${site}/${code}${path}`]),
        ),
      },
    })),
  );
}
