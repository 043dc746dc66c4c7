import { EVERYTHING, shownCount, type CountedRecord, type ViewFilter } from './view-filter';

/** What can be given up at once, and what that sets. */
const WITHOUT = {
  years: { from: null, to: null, maybe: 'out', ongoing: 'in' },
  dates: { dates: 'any' },
  types: { types: null },
  statuses: { statuses: null },
  certainties: { certainties: null },
  said: { said: 'in' },
  record: { record: 'whole' },
  places: { places: null, ways: null },
  ways: { ways: null },
  actors: { actors: null },
  roles: { roles: null },
  dyads: { dyads: null },
  sources: { sources: null },
  events: { events: null },
  text: { text: null },
} as const satisfies Record<string, Partial<ViewFilter>>;
export type Facet = keyof typeof WITHOUT;
const FACETS = Object.keys(WITHOUT) as Facet[];

export function withoutFacets(facets: readonly Facet[]): Partial<ViewFilter> {
  return Object.assign({}, ...facets.map((facet) => WITHOUT[facet])) as Partial<ViewFilter>;
}

/** The facets that the filter restricts. */
export function restrictedFacets(filter: ViewFilter): Facet[] {
  return FACETS.filter((facet) =>
    (Object.keys(WITHOUT[facet]) as (keyof ViewFilter)[]).some(
      (key) => filter[key] !== EVERYTHING[key],
    ),
  );
}

export interface Relaxation {
  readonly facets: readonly Facet[];
  /** Events that the filter shows without these facets. */
  readonly count: number;
}

/** Ways of giving up two facets that are offered, the most fruitful. */
const MOST_PAIRS = 3;

/**
 * What to give up to see something, for a filter that shows nothing: each facet that is enough
 * alone, or else the pairs that show most.
 */
export function relaxations(record: CountedRecord, filter: ViewFilter): Relaxation[] {
  const facets = restrictedFacets(filter);
  const ways = (choices: readonly (readonly Facet[])[]) =>
    choices
      .map((given) => ({
        facets: given,
        count: shownCount(record, { ...filter, ...withoutFacets(given) }),
      }))
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count);
  const alone = ways(facets.map((facet) => [facet]));
  if (alone.length > 0) return alone;
  const pairs = facets.flatMap((one, index) =>
    facets.slice(index + 1).map((other) => [one, other] as const),
  );
  return ways(pairs).slice(0, MOST_PAIRS);
}
