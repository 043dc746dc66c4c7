import type { Locale } from '@/lib/i18n/routing';
import { MOST_EVENTS_OF_CLAIMS } from '@/lib/model/claims-request';
import {
  handoutPage,
  presentPage,
  speakerPage,
  TOURS_PAGE,
  tourPage,
} from '@/lib/tours/tour-links';
import type { TourReference } from '@/lib/tours/tour-reference';
import { keptKey } from './kept-key';
import type { OfflineFiles } from './offline-files';
import { OFFLINE_PAGE } from './offline-page';

/** Something to be fetched and kept. */
export interface OfflineEntry {
  readonly url: string;
  /** Under which it is found again. */
  readonly key: string;
  /** Of a file of the build: kept already when it is the same. Null of what the server makes. */
  readonly revision: string | null;
  /** Null where only the answer tells. */
  readonly bytes: number | null;
}

interface RecordEntries {
  readonly language: Locale;
  readonly tours: readonly string[];
  readonly events: readonly string[];
}

/** Tiles, and what a lecture that is saved to a file is made of. */
const NOT_FOR_LECTURE = ['/basemap/', '/lecture-file/'];
/** Of tours that a link holds, which the server never sees. */
const IN_LINK: TourReference = { kind: 'linked' };

const made = (url: string): OfflineEntry => ({
  url,
  key: keptKey(url),
  revision: null,
  bytes: null,
});
const filesOf = (files: OfflineFiles['files'], isWanted: (url: string) => boolean) =>
  files
    .filter(({ url }) => isWanted(url))
    .map((file): OfflineEntry => ({ ...file, key: file.url }));

/** All of the atlas in one language, and with it the reader's own tours. */
export function wholeEntries(
  { files }: OfflineFiles,
  { language, tours, events, own }: RecordEntries & { readonly own: readonly TourReference[] },
): OfflineEntry[] {
  const shipped = tours.map((id) => ({ kind: 'shipped' as const, id }));
  const page = (path: string) => made(`/${language}${path}`);
  return [
    ...filesOf(files, () => true),
    ...['', TOURS_PAGE, OFFLINE_PAGE].map(page),
    // Whichever tour: the page is the same.
    ...shipped.slice(0, 1).flatMap((tour) => [page(presentPage(tour)), page(speakerPage(tour))]),
    ...shipped.map(({ id }) => page(tourPage(id))),
    ...[...shipped, ...own, IN_LINK].map((tour) => page(handoutPage(tour))),
    ...answers({ language, tours, events }).map(made),
    ...events.map((id) => made(`/api/v1/events/${id}?language=${language}`)),
  ];
}

/**
 * What a lecture needs besides what its screen prefetches by itself: code, the record, and its screen,
 * speaker's view and handout, each to be opened anew.
 *
 * @param tour null for a lecture that has none that could be printed
 */
export function lectureEntries(
  { files }: OfflineFiles,
  { tour, ...record }: RecordEntries & { readonly tour: TourReference },
): OfflineEntry[] {
  const hasHandout = tour.kind === 'shipped' || tour.kind === 'own';
  const pages = [presentPage(tour), speakerPage(tour), ...(hasHandout ? [handoutPage(tour)] : [])];
  return [
    ...filesOf(files, (url) => !NOT_FOR_LECTURE.some((folder) => url.startsWith(folder))),
    ...pages.map((path) => made(`/${record.language}${path}`)),
    ...answers(record).map(made),
  ];
}

/** What every page asks for, and components/queries of the API by itself; the claims of many events in one answer. */
function answers({ language, tours, events }: RecordEntries): string[] {
  const sorted = events.toSorted();
  const parts = Array.from(
    { length: Math.ceil(sorted.length / MOST_EVENTS_OF_CLAIMS) },
    (_, part) => sorted.slice(part * MOST_EVENTS_OF_CLAIMS, (part + 1) * MOST_EVENTS_OF_CLAIMS),
  );
  return [
    '/icon.svg',
    '/api/v1/flows',
    '/api/v1/sources',
    '/api/v1/bibliography',
    ...['actors', 'amounts', 'corridors', 'events', 'places', 'tours'].map(
      (name) => `/api/v1/${name}?language=${language}`,
    ),
    ...tours.map((id) => `/api/v1/tours/${id}?language=${language}`),
    ...parts.map((part) => `/api/v1/claims?events=${part.join(',')}&language=${language}`),
  ];
}
