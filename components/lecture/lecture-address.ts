import type { Locale } from '@/lib/i18n/routing';

/**
 * The address of a window of a lecture.
 * @param reference as `serialiseTourReference` writes it.
 */
export function lectureAddress(
  page: 'present' | 'speaker',
  reference: string,
  language: Locale,
): string {
  // The content of a linked tour is in the fragment, which goes along.
  const fragment = reference === 'link' ? globalThis.location.hash : '';
  return `/${language}/${page}?tour=${encodeURIComponent(reference)}${fragment}`;
}
