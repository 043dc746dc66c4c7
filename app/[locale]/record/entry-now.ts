import type { EntryNow } from '@/components/pages/editions/release-entry-page';
import { findActors } from '@/lib/db/queries/find-actors';
import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findEventByFormerId } from '@/lib/db/queries/find-event-by-former-id';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findTours } from '@/lib/db/queries/find-tours';
import { withdrawnEntry } from '@/lib/editions/kept-releases';
import type { EntryKind } from '@/lib/editions/release-schema';
import type { Locale } from '@/lib/i18n/routing';
import { actorPage, eventPage, mapPage, placePage, sourcePage } from '@/lib/routes/page-links';
import { tourPage } from '@/lib/tours/tour-links';

/** The page of an entry of the record as it is now. */
export const PAGE_OF: Readonly<Record<EntryKind, (id: string) => string>> = {
  events: eventPage,
  places: placePage,
  actors: actorPage,
  sources: sourcePage,
  corridors: (id) => mapPage({ open: { kind: 'corridor', id } }),
  tours: tourPage,
};

const FIND: Readonly<
  Record<EntryKind, (language: Locale) => Promise<readonly { readonly id: string }[]>>
> = {
  events: (language) => findEventSummaries(language),
  places: (language) => findPlaces(language),
  actors: (language) => findActors(language),
  sources: () => findBibliography(),
  corridors: (language) => findCorridors(language),
  tours: (language) => findTours(language),
};

/** Where an id of a release leads now. */
export async function entryNow(kind: EntryKind, id: string, language: Locale): Promise<EntryNow> {
  const present = await FIND[kind](language);
  if (present.some((entry) => entry.id === id)) {
    return { kind: 'present', href: PAGE_OF[kind](id) };
  }
  const current = kind === 'events' ? await findEventByFormerId(id, language) : null;
  if (current) return { kind: 'taken-in', href: eventPage(current.id), title: current.title };
  const entry = await withdrawnEntry(kind, id);
  return entry ? { kind: 'withdrawn', entry } : { kind: 'gone' };
}
