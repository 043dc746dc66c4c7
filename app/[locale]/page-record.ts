import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findActors } from '@/lib/db/queries/find-actors';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import type { EventSummary } from '@/lib/model/event-summary';
import { routing, type Locale } from '@/lib/i18n/routing';
import { slugSchema } from '@/lib/text/text-schema';
import { siteAddress } from '@/lib/routes/site-address';
import { eventSubjects, type EventSubjects } from '@/lib/filters/event-subjects';

/** What lists and small maps are made of; read once a request, for metadata and page alike. */
export const pageRecord = cache(async (language: Locale) => {
  const [summaries, places, actors] = await Promise.all([
    findEventSummaries(language),
    findPlaces(language),
    findActors(language),
  ]);
  const subjects = eventSubjects(summaries, actors, places);
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    summaries,
    subjects,
    places,
    actors,
    placeName: (id: string) => placeNames.get(id) ?? id,
    actorName: (id: string) => actorsById.get(id)?.name ?? id,
    shortActorName: (id: string) => actorsById.get(id)?.shortName ?? id,
    /** Those that the map shows under the same filter, in the order of time. */
    eventsOf: (keeps: (event: EventSubjects) => boolean): EventSummary[] => {
      const kept = new Set(subjects.filter(keeps).map(({ id }) => id));
      return summaries.filter(({ id }) => kept.has(id));
    },
  };
});
export type PageRecord = Awaited<ReturnType<typeof pageRecord>>;

/** How many events each id of one of an event's sets is in. */
export function countedSubjects(
  subjects: readonly EventSubjects[],
  set: 'places' | 'actors' | 'dyads',
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of subjects) {
    for (const id of event[set]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/**
 * The language of an address, for all words of this page; one that the atlas does not speak is no
 * page. Every page asks, since what the router fetches does not pass through proxy.ts.
 */
export function pageLanguage(locale: string): Locale {
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

/** An id of an address; what cannot be one is no page, and never reaches the database. */
export function pageId(id: string): string {
  const parsed = slugSchema.safeParse(id);
  if (!parsed.success) notFound();
  return parsed.data;
}

export function pageIdentity(language: Locale, path: string) {
  return { address: `${siteAddress()}/${language}${path}`, language };
}
