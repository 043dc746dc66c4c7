import { mesh } from 'topojson-client';
import { groupBy } from '../../lib/text/group-by';
import { cutLines } from './antimeridian';
import { DISPUTED_BORDERS, type DisputedBorder } from './disputed-borders';
import { stateOf, type CountryGeometry, type CountryTopology } from './world-topology';

export type BorderFeature = GeoJSON.Feature<
  GeoJSON.MultiLineString,
  { status: 'settled' | 'disputed' }
>;

const pairKey = (a: string, b: string): string => [a, b].toSorted().join(' ');

/** The disputes of a border, by the two countries it parts. */
const disputesByPair = () => groupBy(DISPUTED_BORDERS, ({ parties }) => pairKey(...parties));

/**
 * The runs of a line by whether their segments' midpoints satisfy `inside`. Neighbouring runs share
 * their end point, so that no gap opens where a border turns from settled to disputed.
 */
export function splitLine(
  line: GeoJSON.Position[],
  inside: (point: GeoJSON.Position) => boolean,
): { inside: boolean; line: GeoJSON.Position[] }[] {
  const runs: { inside: boolean; line: GeoJSON.Position[] }[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const [start, end] = [line[index - 1]!, line[index]!];
    const isInside = inside([(start[0]! + end[0]!) / 2, (start[1]! + end[1]!) / 2]);
    const last = runs.at(-1);
    if (last?.inside === isInside) last.line.push(end);
    else runs.push({ inside: isInside, line: [start, end] });
  }
  return runs;
}

function isWithin(point: GeoJSON.Position, borders: readonly DisputedBorder[]): boolean {
  return borders.some(({ within }) => {
    if (within === undefined) return true;
    const [west, south, east, north] = within;
    return point[0]! >= west && point[0]! <= east && point[1]! >= south && point[1]! <= north;
  });
}

/** Land borders as two features: settled, and disputed ones, which the style dashes. */
export function borderLines(topology: CountryTopology): BorderFeature[] {
  const disputes = disputesByPair();
  const lines: Record<'settled' | 'disputed', GeoJSON.Position[][]> = { settled: [], disputed: [] };
  const countries = topology.objects.countries;
  const between = (test: (key: string) => boolean): GeoJSON.MultiLineString =>
    mesh(topology, countries, (a, b) => {
      const key = pairKey(stateOf(a as CountryGeometry), stateOf(b as CountryGeometry));
      return stateOf(a as CountryGeometry) !== stateOf(b as CountryGeometry) && test(key);
    });

  lines.settled.push(...between((key) => !disputes.has(key)).coordinates);
  for (const [key, borders] of disputes) {
    for (const line of between((other) => other === key).coordinates) {
      for (const run of splitLine(line, (point) => isWithin(point, borders))) {
        lines[run.inside ? 'disputed' : 'settled'].push(run.line);
      }
    }
  }
  return (['settled', 'disputed'] as const).map((status) => ({
    type: 'Feature',
    properties: { status },
    geometry: cutLines({ type: 'MultiLineString', coordinates: lines[status] }),
  }));
}

/** Pairs of the table with a border in this data; a pair in none of the scales is a mistake in it. */
export function matchedDisputes(topology: CountryTopology): Set<string> {
  const found = new Set<string>();
  mesh(topology, topology.objects.countries, (a, b) => {
    found.add(pairKey(stateOf(a as CountryGeometry), stateOf(b as CountryGeometry)));
    return false;
  });
  return new Set([...disputesByPair().keys()].filter((key) => found.has(key)));
}

export function unmatchedDisputes(topologies: readonly CountryTopology[]): string[] {
  const matched = new Set(topologies.flatMap((topology) => [...matchedDisputes(topology)]));
  return [...disputesByPair().keys()].filter((key) => !matched.has(key));
}

/** Coasts as lines of their own: outlining the cut polygons would draw the antimeridian as a coast. */
export function coastLines(topology: CountryTopology): GeoJSON.Feature<GeoJSON.MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: cutLines(mesh(topology, topology.objects.countries, (a, b) => a === b)),
  };
}
