import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { LngLat } from '@/lib/geo/sphere';
import { reaches, segmentStateWithin, type LineState } from '@/lib/flows/segment-state';
import type { YearWindow } from '@/lib/flows/year-sums';

/** A piece of line in one state. */
export interface Stretch {
  readonly vertices: readonly LngLat[];
  readonly state: LineState;
}

/** A corridor as far as the years in view show it. */
export interface VisibleCorridor {
  readonly id: string;
  /** The rails, each stretch in one state, one after the other. */
  readonly stretches: readonly Stretch[];
  /** What runs along them, or is hoped to, in these years. */
  readonly services: readonly Stretch[];
  readonly stations: AtlasCorridor['stations'];
}

/** All corridors of the record, and what a view lets through of them. */
export interface CorridorsOfView {
  readonly corridors: readonly AtlasCorridor[];
  readonly lines: readonly AtlasCorridor[];
}

/** Lines are drawn as they last were within the years in view, and not before they were begun. */
export function visibleCorridors(
  corridors: readonly AtlasCorridor[],
  window: YearWindow,
): VisibleCorridor[] {
  return corridors.flatMap((corridor) => {
    const stretches: { vertices: LngLat[]; state: LineState }[] = [];
    for (const { path, states } of corridor.segments) {
      const state = segmentStateWithin({ states }, window);
      if (state === null) continue;
      const previous = stretches.at(-1);
      // The pattern continues over the station and does not begin again.
      if (previous?.state === state && isContinued(previous.vertices, path)) {
        previous.vertices.push(...path.slice(1));
      } else stretches.push({ vertices: [...path], state });
    }
    const services = corridor.services
      .filter((service) => reaches(service, window))
      .flatMap(({ state, from, to }) => {
        const vertices = courseBetween(corridor, from, to);
        return vertices === null ? [] : { state, vertices };
      });
    return stretches.length + services.length === 0
      ? []
      : { id: corridor.id, stretches, services, stations: corridor.stations };
  });
}

/**
 * The lines in view, and beside them corridors of which only an event is: it runs where they are, though
 * their rails are filtered away.
 */
export function shownCorridors(
  { corridors, lines }: CorridorsOfView,
  window: YearWindow,
  legs: readonly { readonly corridor: string }[],
): VisibleCorridor[] {
  const visible = visibleCorridors(lines, window);
  const isShown = new Set(visible.map(({ id }) => id));
  const trodden = new Set(legs.map(({ corridor }) => corridor));
  return [
    ...visible,
    ...corridors
      .filter(({ id }) => trodden.has(id) && !isShown.has(id))
      .map(({ id, stations }) => ({ id, stations, stretches: [], services: [] })),
  ];
}

/** The course from one station to another, in that direction; null where the line has no such way. */
export function courseBetween(
  {
    stations,
    segments,
  }: {
    readonly stations: readonly { readonly id: string }[];
    readonly segments: readonly {
      readonly from: string;
      readonly to: string;
      readonly path: readonly LngLat[];
    }[];
  },
  from: string,
  to: string,
): readonly LngLat[] | null {
  const [start, end] = [from, to].map((id) => stations.findIndex((station) => station.id === id));
  if (start === undefined || end === undefined || start < 0 || end < 0 || start === end)
    return null;
  const way = stations.slice(Math.min(start, end), Math.max(start, end) + 1);
  const vertices: LngLat[] = [];
  for (const [index, station] of way.slice(1).entries()) {
    const segment = segments.find(
      (candidate) => candidate.from === way[index]!.id && candidate.to === station.id,
    );
    if (segment === undefined) return null;
    vertices.push(...(vertices.length === 0 ? segment.path : segment.path.slice(1)));
  }
  return start < end ? vertices : vertices.toReversed();
}

const isContinued = (before: readonly LngLat[], after: readonly LngLat[]) =>
  before.at(-1)?.[0] === after[0]?.[0] && before.at(-1)?.[1] === after[0]?.[1];

/** All that is drawn of a corridor, in the order of its line, for finding its middle and its extent. */
export function mainCourse({ stretches, services, stations }: VisibleCorridor): readonly LngLat[] {
  const lines = stretches.length > 0 ? stretches : services;
  return lines.length > 0
    ? lines.flatMap(({ vertices }) => vertices)
    : stations.map(({ longitude, latitude }): LngLat => [longitude, latitude]);
}
