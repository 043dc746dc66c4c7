import { editionOf } from '@/lib/editions/editions';
import { routing } from '@/lib/i18n/routing';
import { editionPage } from '@/lib/routes/edition-pages';
import { ABOUT_PAGE } from '@/lib/routes/page-links';

/** Where a catalogue sends its readers: the page of the release, which stays, or what is said of the record. */
export function editionAddress(site: string, contentHash: string): string {
  const released = editionOf(contentHash);
  const page = released === null ? ABOUT_PAGE : editionPage(released.version);
  return `${site}/${routing.defaultLocale}${page}`;
}
