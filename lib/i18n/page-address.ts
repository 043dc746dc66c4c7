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
  const isSearched = SEARCHED_PAGES.includes(path.replace(/\/$/, ''));
  return {
    locale: routing.locales.find((locale) => locale === language)!,
    path: path === '/' ? '' : path,
    address: `/${language}${path}${isSearched && search !== '?' ? search : ''}`,
  };
}
