import type { Place } from '@/lib/model/place-schema';
import { distanceBetween, type LngLat } from '@/lib/geo/sphere';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

const HAS_SITES: ReadonlySet<Place['kind']> = new Set(['capital', 'city', 'town']);
/** What a reader would still call a place in a city. */
const FARTHEST_IN_KILOMETRES = 60;

/**
 * A site lies in a city of the record, or its note says that it lies in none: else a reader who asks
 * for the city would miss what happened there.
 */
export function checkSites({ places }: Pick<ReadEntries, 'places'>): RecordProblem[] {
  const byId = new Map(places.map(({ value }) => [value.id, value]));
  return places.flatMap((entry) => {
    const { kind, parent, note } = entry.value;
    if (parent !== undefined) return parentProblems(entry, parent, byId.get(parent));
    return kind === 'site' && note === undefined
      ? problemAt(entry, 'parent', 'a site names the city it lies in, or says in a note why none')
      : [];
  });
}

function parentProblems(
  entry: ReadEntry<Place>,
  id: string,
  parent: Place | undefined,
): RecordProblem[] {
  const problem = (message: string) => [problemAt(entry, 'parent', message)];
  if (parent === undefined) return problem(`"${id}" is not among the places of the record`);
  if (entry.value.kind !== 'site') return problem('only a site lies in a city');
  if (!HAS_SITES.has(parent.kind)) {
    return problem(`"${id}" is a ${parent.kind}, not a capital, city or town`);
  }
  if (parent.country !== entry.value.country) {
    return problem(`"${id}" is in ${parent.country}, the site in ${entry.value.country}`);
  }
  const distance = distanceBetween(positionOf(entry.value), positionOf(parent)) / 1000;
  return distance > FARTHEST_IN_KILOMETRES
    ? problem(`"${id}" is ${distance.toFixed(0)} km away, more than ${FARTHEST_IN_KILOMETRES}`)
    : [];
}

const positionOf = ({ longitude, latitude }: Place): LngLat => [longitude, latitude];
