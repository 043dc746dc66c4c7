import { routing } from '@/lib/i18n/routing';

/**
 * The addresses of a page in each language, for its HTML, its header `Link` and the sitemap alike. For
 * a reader of any other language there is the one without a language, which leads to what the browser
 * prefers of those that we speak.
 *
 * @param path without the language
 * @param search beginning with "?" unless empty
 */
export function translations(path: string, search = ''): Record<string, string> {
  return {
    ...Object.fromEntries(routing.locales.map((code) => [code, `/${code}${path}${search}`])),
    'x-default': `${path === '' ? '/' : path}${search}`,
  };
}
