import type { Locale } from '@/lib/i18n/routing';
import { dataForms } from './data-forms';
import { translations } from './translations';

/** What they show is in their search or their fragment, so they are nobody's translation. */
const WITHOUT = /^\/(embed|handout|present|speaker|follow)(?=\/|$)/;

/** No page has a longer path. The header names it three times, and clients refuse 16 KiB of headers. */
const LONGEST_PATH = 1000;

interface Page {
  readonly locale: Locale;
  /** Without the language. */
  readonly path: string;
  /** With the search, where that says what the page shows. */
  readonly address: string;
}

/**
 * The header `Link` of a page, which names it in each language and each form as its HTML does. next-intl would write
 * the host that a request names, which anybody can make up.
 *
 * @param site origin of the atlas
 * @returns null for a page that has no translation, for no page at all, and where only the page itself
 *   can tell what of its search another language keeps
 */
export function alternateLinks({ locale, path, address }: Page, site: string): string | null {
  if (WITHOUT.test(path) || address.includes('?') || path.length > LONGEST_PATH) return null;
  const link = (to: string, language: string) =>
    `<${site}${to}>; rel="alternate"; hreflang="${language}"`;
  return [
    ...Object.entries(translations(path)).map(([language, to]) => link(to, language)),
    ...dataForms(path, locale).map(
      ({ mediaType, address: to }) => `<${site}${to}>; rel="alternate"; type="${mediaType}"`,
    ),
  ].join(', ');
}
