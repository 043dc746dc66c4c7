import { editionOf } from '@/lib/editions/editions';
import { pageAddress } from '@/lib/i18n/page-address';

/**
 * The path under which a page is cited: of a release it names the edition, where the page looks at that,
 * so that who follows it is told what has changed since.
 *
 * @param path with its language
 */
export function citedPath(path: string, contentHash: string): string {
  const released = editionOf(contentHash);
  if (released === null) return path;
  const separator = path.includes('?') ? '&' : '?';
  return pageAddress(`${path}${separator}edition=${released.version}`)?.address ?? path;
}
