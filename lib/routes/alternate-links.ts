import { routing } from '@/lib/i18n/routing';

/** What they show is in their search or their fragment, so they are nobody's translation. */
const WITHOUT = /^\/(handout|present|speaker|follow)(?=\/|$)/;

/**
 * The header `Link` of a page, which names it in each language. next-intl would write the host that a
 * request names, which anybody can make up.
 *
 * @param path without the language
 * @param site origin of the atlas
 * @returns null for a page that has no translation
 */
export function alternateLinks(path: string, site: string): string | null {
  if (WITHOUT.test(path)) return null;
  const link = (address: string, language: string) =>
    `<${site}${address}>; rel="alternate"; hreflang="${language}"`;
  return [
    ...routing.locales.map((locale) => link(`/${locale}${path}`, locale)),
    link(path === '' ? '/' : path, 'x-default'),
  ].join(', ');
}
