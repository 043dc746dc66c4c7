import { courseOf } from '@/lib/arcs/pair-course';
import { recordLayout } from '@/lib/arcs/record-layout';
import { citiesOf } from '@/lib/arcs/sites';
import { courseBetween } from '@/lib/arcs/visible-corridors';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { legsOfEvent } from '@/lib/flows/flow-selectors';
import { arcPath } from '@/lib/geo/arc-path';
import type { Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Selection } from '@/lib/view/selection';

/** Of the whole record: what is filtered does not change where a link looks. */
export interface OpenableRecord {
  readonly wholeCubes: FlowCubes;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
}

/** Where what is open lies. */
export interface OpenExtent {
  /** At least one; their ends are what must be seen. A place is a path of one vertex. */
  readonly paths: readonly Path[];
  /** Other places that are worth seeing with it, those with most events first. */
  readonly partners: readonly LngLat[];
  /** It says nothing while it is as small as on a map of the region. */
  readonly isShownLarge: boolean;
}

/** More would make a slow search, and add nothing to the picture. */
const MOST_PARTNERS = 12;
const SEGMENTS = 16;
/** Of a site and its city. */
const STRAIGHT = { bow: 0, lean: 0 };

/** Null where the record has no place for it. */
export function openExtent(
  open: Selection,
  { wholeCubes, places, corridors }: OpenableRecord,
): OpenExtent | null {
  const cities = citiesOf(places);
  const positions = new Map(
    places.map(({ id, longitude, latitude }): [string, LngLat] => [id, [longitude, latitude]]),
  );
  const { courses } = recordLayout(wholeCubes, positions, cities);
  const at = (id: string): LngLat | null => positions.get(id) ?? null;
  const between = (from: string, to: string): Path[] => {
    const ends = [at(from), at(to)].filter((end) => end !== null);
    const [one, other] = ends;
    if (from !== to && one && other) {
      const course = courseOf({ from, to }, courses, cities) ?? STRAIGHT;
      return [arcPath({ from: one, to: other, ...course }, SEGMENTS)];
    }
    return ends.map((end) => Float64Array.from(end));
  };
  const extent = (paths: readonly Path[], more: Partial<OpenExtent> = {}): OpenExtent | null =>
    paths.length === 0 ? null : { paths, partners: [], isShownLarge: false, ...more };

  switch (open.kind) {
    case 'event': {
      const { table } = wholeCubes;
      const legs = legsOfEvent(wholeCubes, open.id).flatMap((row) =>
        between(table.placeIds[table.from[row]!]!, table.placeIds[table.to[row]!]!),
      );
      const ways = corridors.flatMap((corridor) =>
        corridor.legs
          .filter(({ event }) => event === open.id)
          .flatMap(({ from, to }) => courseBetween(corridor, from, to) ?? [])
          .flat(),
      );
      return extent(ways.length === 0 ? legs : [...legs, Float64Array.from(ways)]);
    }
    case 'pair':
      return extent(between(...open.places));
    case 'flow':
      return extent(between(open.from, open.to));
    case 'place':
      return extent(between(open.id, open.id).slice(0, 1), {
        partners: partnersOf(open.id, wholeCubes).flatMap((id) => {
          const partner = at(id);
          return partner ? [partner] : [];
        }),
      });
    case 'corridor':
      return extent(
        corridors
          .filter(({ id }) => id === open.id)
          .flatMap(({ segments }) => segments.map(({ path }) => Float64Array.from(path.flat()))),
        { isShownLarge: true },
      );
  }
}

/** Ids of the places at the other ends of a place's flows, those with most legs first. */
function partnersOf(place: string, { flows, legsOfFlow }: FlowCubes): string[] {
  const legs = new Map<string, number>();
  flows.forEach(({ from, to }, flow) => {
    if (from === to || (from !== place && to !== place)) return;
    const other = from === place ? to : from;
    legs.set(other, (legs.get(other) ?? 0) + legsOfFlow(flow).length);
  });
  return [...legs]
    .toSorted(([, one], [, another]) => another - one)
    .slice(0, MOST_PARTNERS)
    .map(([id]) => id);
}
