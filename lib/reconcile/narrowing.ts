import type { ReconciliationQuery, QueryValue } from './query-schemas';
import type { ReconciledEntity } from './reconciled-entity';

export interface Narrowing {
  readonly keeps: (entity: ReconciledEntity) => boolean;
  /** Whether every value was read and narrows; else nothing is sure, and nothing is a match. */
  readonly isRead: boolean;
}

/** One of the values of a property has to be true of an entity. */
type Test = (entity: ReconciledEntity) => boolean;

/**
 * What the properties of a query leave. `year` is asked of events and sources, `place` of events; an
 * entity of another kind has no such property, and stays. Any other property leaves all.
 *
 * @param placesNamed ids of the places that have a name
 */
export function narrowingOf(
  properties: ReconciliationQuery['properties'],
  placesNamed: (name: string) => readonly string[],
): Narrowing {
  const read = properties.map(({ pid, v }) =>
    v.map((value) => {
      if (pid === 'year') return yearTest(value);
      return pid === 'place' ? placeTest(value, placesNamed) : null;
    }),
  );
  const tests = read
    .map((values) => values.filter((test) => test !== null))
    .filter((values) => values.length > 0);
  return {
    keeps: (entity) => tests.every((values) => values.some((test) => test(entity))),
    isRead: read.flat().every((test) => test !== null),
  };
}

/** "2018", 2018, "2018-06-12" and dates of spreadsheets that begin with the year. */
function yearTest(value: QueryValue): Test | null {
  const year = Number(/^\d{4}(?!\d)/.exec(wordsOf(value).trim())?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  return ({ kind, years }) => {
    if (kind !== 'event' && kind !== 'source') return true;
    return years !== null && (years.from ?? year) <= year && year <= (years.to ?? year);
  };
}

function placeTest(
  value: QueryValue,
  placesNamed: (name: string) => readonly string[],
): Test | null {
  const wanted = new Set(placesNamed(wordsOf(value)));
  if (wanted.size === 0) return null;
  return ({ kind, places }) => kind !== 'event' || places.some((place) => wanted.has(place));
}

const wordsOf = (value: QueryValue): string =>
  typeof value === 'object' ? value.id : String(value);
