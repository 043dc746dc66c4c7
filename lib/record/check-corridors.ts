import { EARTH_RADIUS, angleBetween, vectorOf, type LngLat } from '@/lib/geo/sphere';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** Straight from station to station, a line keeps this much of its length at least. */
const LEAST_SHARE_ALONG_STATIONS = 0.88;
/** A line in the hills, whose stations are far apart, may lose a quarter if its note says how much. */
const LEAST_SHARE_WITH_A_NOTE = 0.74;
/** Bends smaller than the atlas shows may be missing from a course: so much of the length, at most. */
const LEAST_SHARE_OF_LENGTH = 0.97;
/** A course longer than the line is no course of it; kilometre posts are not exact either. */
const GREATEST_SHARE_OF_LENGTH = 1.03;

type Corridor = ReadEntries['corridors'][number];

/**
 * A course has the length of the real line, its segments join up at its stations, a service runs from
 * one station to another, and what is said of a segment has a source.
 */
export function checkCorridors({
  corridors,
  places,
}: Pick<ReadEntries, 'corridors' | 'places'>): RecordProblem[] {
  const positions = new Map(
    places.map(({ value }): [string, LngLat] => [value.id, [value.longitude, value.latitude]]),
  );
  return corridors.flatMap((corridor) => [
    ...lengthProblems(corridor, positions),
    ...stationProblems(corridor),
    ...serviceProblems(corridor),
    ...evidenceProblems(corridor),
  ]);
}

function lengthProblems(entry: Corridor, positions: ReadonlyMap<string, LngLat>): RecordProblem[] {
  return entry.value.segments.flatMap(({ from, to, course, courseFrom, lengthKm, note }, index) => {
    const [start, end] = [positions.get(from), positions.get(to)];
    if (lengthKm === undefined || !start || !end) return [];
    const drawn = lengthInKilometres([start, ...course, end]);
    const share = drawn / lengthKm;
    return share >= leastShare({ courseFrom, note }, drawn) && share <= GREATEST_SHARE_OF_LENGTH
      ? []
      : problemAt(
          entry,
          `segments.${index}.course`,
          `the course from ${from} to ${to} measures ${drawn.toFixed(1)} km, ${(share * 100).toFixed(1)} % of the ${lengthKm} km of the line`,
        );
  });
}

function leastShare(
  { courseFrom, note }: Pick<Corridor['value']['segments'][number], 'courseFrom' | 'note'>,
  drawn: number,
): number {
  if (courseFrom === 'track') return LEAST_SHARE_OF_LENGTH;
  const kilometres = new RegExp(`\\b${Math.round(drawn)}\\b`);
  const saysHowMuch = note && kilometres.test(note.en) && kilometres.test(note.vi);
  return saysHowMuch ? LEAST_SHARE_WITH_A_NOTE : LEAST_SHARE_ALONG_STATIONS;
}

/** Along great circles. */
export function lengthInKilometres(path: readonly LngLat[]): number {
  const vectors = path.map(vectorOf);
  const radians = vectors
    .slice(1)
    .reduce((sum, vector, index) => sum + angleBetween(vectors[index]!, vector), 0);
  return (radians * EARTH_RADIUS) / 1000;
}

const stationProblems = (entry: Corridor): RecordProblem[] =>
  entry.value.stations.slice(1).flatMap((station, index) => {
    const previous = entry.value.stations[index];
    return entry.value.segments.some(({ from, to }) => from === previous && to === station)
      ? []
      : problemAt(
          entry,
          `stations.${index + 1}`,
          `no segment leads from ${previous} to ${station}`,
        );
  });

const serviceProblems = (entry: Corridor): RecordProblem[] =>
  entry.value.services.flatMap(({ from, to }, index) =>
    [from, to]
      .filter((place) => !entry.value.stations.includes(place))
      .map((place) =>
        problemAt(entry, `services.${index}`, `"${place}" is not a station of the corridor`),
      ),
  );

const evidenceProblems = (entry: Corridor): RecordProblem[] =>
  entry.value.segments.flatMap(({ lengthKm, opened, gauges, claims }, index) =>
    claims.length > 0 || (lengthKm === undefined && opened === undefined && gauges.length === 0)
      ? []
      : problemAt(
          entry,
          `segments.${index}.claims`,
          'length, gauge and opening need a source that states them',
        ),
  );
