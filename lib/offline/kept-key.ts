import { pageAddress } from '@/lib/i18n/page-address';

/**
 * Under which path and search an address is kept. Atlas, screen and speaker's view read the search in the
 * browser, so one page serves all of theirs; the server makes a handout for each tour.
 *
 * @param address path and search
 */
export function keptKey(address: string): string {
  const page = pageAddress(address);
  const [path = '', search = ''] = address.split('?');
  // The search of a file says its version at most.
  if (page === null) return path.startsWith('/api/') ? address : path;
  const tour = page.path === '/handout' ? new URLSearchParams(search).get('tour') : null;
  return tour === null ? path : `${path}?${new URLSearchParams({ tour })}`;
}

/** Under which a page is found that only passed by: as it was, wherever in a lecture its address stood. */
export function seenKey(href: string): string {
  const url = new URL(href);
  for (const place of ['step', 'view']) url.searchParams.delete(place);
  url.hash = '';
  return url.href;
}
