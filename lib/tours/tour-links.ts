import { serialiseTourReference, type TourReference } from './tour-reference';
import { isSlug } from '@/lib/text/slug';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import { DEFAULT_VIEW } from '@/lib/view/view';

/** Addresses of everything that is done with a tour, without the language. */
export const TOURS_PAGE = '/tours';

/** Id of the part of that page with the tours to begin with. */
export const START = 'start';

/** Of a tour that ships: the others are read where they are made. */
export const tourPage = (id: string) => `${TOURS_PAGE}/${id}`;

const withTour = (path: string, reference: TourReference) =>
  `${path}?${new URLSearchParams({ tour: serialiseTourReference(reference) })}`;

export const presentPage = (reference: TourReference) => withTour('/present', reference);
/** A lecture from the live atlas. @param view a query string without "?". */
export const presentViewPage = (view: string) => `/present?${new URLSearchParams({ view })}`;
export const speakerPage = (reference: TourReference) => withTour('/speaker', reference);
export const handoutPage = (reference: TourReference) => withTour('/handout', reference);

/** At the end of a handout's address: the dialog "Take along" is open. */
export const TAKE_ALONG = '#take-along';
export const takeAlongPage = (reference: TourReference) => handoutPage(reference) + TAKE_ALONG;

const COPY = '#copy=';

/** At the end of the editor's address: it begins with a copy of this tour, one that ships. */
export const copyFragment = (id: string) => `${COPY}${id}`;

/** The id in what `copyFragment` wrote; null in any other fragment. */
export function tourToCopy(fragment: string): string | null {
  const id = fragment.startsWith(COPY) ? fragment.slice(COPY.length) : '';
  return isSlug(id) ? id : null;
}

/** The atlas in the view of a step. */
export const stepPage = (view: string) => (view === '' ? '/' : `/?${view}`);

/** The atlas with the tour editor beside it, in the view of a step. */
export const editorPage = (view = '') => {
  const parsed = parseView(new URLSearchParams(view)).view;
  return `/${serialiseView({ ...DEFAULT_VIEW, ...parsed, panel: 'tour' })}`;
};
