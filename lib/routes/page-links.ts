import { serialiseView } from '@/lib/view/view-parameters';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

/**
 * Addresses of the pages beside the map, without the language, which `Link` of
 * components/ui/navigation puts before them.
 */
export const EVENTS_PAGE = '/events';
export const PLACES_PAGE = '/places';
export const ACTORS_PAGE = '/actors';
export const DYADS_PAGE = '/dyads';
export const SOURCES_PAGE = '/sources';
export const DISAGREEMENTS_PAGE = '/disagreements';
export const ABOUT_PAGE = '/about';
/** Each operation of the API in words, with a form to try it. */
export const API_PAGE = '/api';
/** Where the record is dense, and where it is thin. */
export const COVERAGE = `${ABOUT_PAGE}#coverage`;

export const eventPage = (id: string) => `${EVENTS_PAGE}/${id}`;
export const placePage = (id: string) => `${PLACES_PAGE}/${id}`;
export const actorPage = (id: string) => `${ACTORS_PAGE}/${id}`;
export const sourcePage = (id: string) => `${SOURCES_PAGE}/${id}`;

/** Where a reader writes what is wrong with it; a claim of an event by its number. */
export const correctionPage = (kind: string, id: string, claim?: number) =>
  `/correction/${kind}/${id}${claim === undefined ? '' : `#claim-${claim}`}`;

/** Where it is cited in the style that a reader needs; `dataset`, `record` is the record as a whole. */
export const citePage = (kind: string, id: string) => `/cite/${kind}/${id}`;

/** Two states in alphabetical order, whichever comes first: a pair has one address. */
export const dyadPage = (one: string, other: string) =>
  [DYADS_PAGE, ...[one, other].toSorted()].join('/');

/** The map, showing what the view restricts it to. */
export const mapPage = (change: Partial<View>) =>
  `/${serialiseView({ ...DEFAULT_VIEW, ...change })}`;
