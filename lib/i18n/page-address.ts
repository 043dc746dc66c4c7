import { routing, type Locale } from './routing';

/**
 * Pages that look at the search of their address, some only in the browser. For all others a search
 * means nothing: they are the same page under every search.
 */
export const SEARCHED_PAGES = [
  '',
  '/sources',
  '/disagreements',
  '/embed',
  '/handout',
  '/present',
  '/speaker',
  '/follow',
];

/** Pages that look at one parameter of their search, and that. The page is the same under all others. */
export const PARAMETER_OF_PAGE: Readonly<Record<string, string>> = {
  '/record/[version]/changes': 'since',
  '/events/[id]': 'edition',
  '/places/[id]': 'edition',
  '/actors/[id]': 'edition',
  '/sources/[id]': 'edition',
};

const PARAMETERS = Object.entries(PARAMETER_OF_PAGE).map(([page, parameter]) => ({
  pattern: new RegExp(`^${page.replaceAll(/\[\w+\]/g, '[^/]+')}/?$`),
  parameter,
}));

/** Longer than the version of any edition. */
const LONGEST_VALUE = 24;

/** What of a search a page looks at, beginning with "?" unless empty. */
function searchOf(path: string, search: string): string {
  if (SEARCHED_PAGES.includes(path.replace(/\/$/, ''))) return search === '?' ? '' : search;
  const parameter = PARAMETERS.find(({ pattern }) => pattern.test(path))?.parameter;
  if (parameter === undefined) return '';
  const value = new URLSearchParams(search).get(parameter)?.slice(0, LONGEST_VALUE) ?? '';
  return value === '' ? '' : `?${new URLSearchParams({ [parameter]: value }).toString()}`;
}

const PAGE = new RegExp(`^/(${routing.locales.join('|')})(/[^?]*)?(\\?.*)?$`);

interface PageAddress {
  readonly locale: Locale;
  /** After the language; empty for the start page. */
  readonly path: string;
  /** Path and search, without a search that means nothing. */
  readonly address: string;
}

/** The page that an address of the server names; null for what is no page of a language. */
export function pageAddress(url: string): PageAddress | null {
  const match = PAGE.exec(url);
  if (!match) return null;
  const [, language, path = '', search = ''] = match;
  return {
    locale: routing.locales.find((locale) => locale === language)!,
    path: path === '/' ? '' : path,
    address: `/${language}${path}${searchOf(path, search)}`,
  };
}
