import type { Locale } from '@/lib/i18n/routing';
import { stepPage, TOURS_PAGE, tourPage } from '@/lib/tours/tour-links';
import type { TourReference } from '@/lib/tours/tour-reference';

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

/**
 * Where who leaves a lecture goes on, without the language: to its tour, or to the atlas that it was of.
 * @param view that is on the screen, as a query string without "?".
 */
export function pageAfterLecture(reference: TourReference, view: string): string {
  if (reference.kind === 'shipped') return tourPage(reference.id);
  return reference.kind === 'live' ? stepPage(view) : TOURS_PAGE;
}
