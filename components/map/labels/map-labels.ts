import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { LngLat } from '@/lib/geo/sphere';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Selection } from '@/lib/view/selection';
import type { OverlayLabel } from './label-overlay';
import { nodeRadius } from '../layers/node-marks';
import type { MapContent } from '../scene/map-content';
import { NEAR_ZOOM, SITE_ZOOM } from '../scene/zoom-levels';

/** A name on the map, and what it opens. */
export interface MapName {
  readonly id: string;
  readonly name: string;
  /** Visible events; none at a station, nor where things were only said. */
  readonly activity: number;
  /** What was only said there, and is left out. */
  readonly said: number;
  /** Of the busiest place of the record, 0 to 1. */
  readonly share: number;
  readonly selection: Extract<Selection, { kind: 'place' | 'corridor' }>;
}

export interface MapLabels {
  readonly names: readonly MapName[];
  /** The same names in the same order, for their placement. */
  readonly places: readonly OverlayLabel[];
}

/** A name is essential above this share of the busiest place's events. */
const ESSENTIAL = 0.15;

/** A place that is named at the edge of the map when it is out of view. */
export interface EdgeCandidate extends Pick<MapName, 'id' | 'name' | 'activity'> {
  readonly place: LngLat;
}

/**
 * A place is named at the edge from this share of the busiest place's visible events. A share and not
 * a number: three events are noise beside two hundred, but where a filter leaves few events, the one
 * partner that is out of view has perhaps no more.
 */
const NAMED_AT_EDGE = 0.04;
/** Of a record of any size: each is a button in the page, and at most four of them are seen. */
export const MOST_CANDIDATES = 12;

/** The places busy enough to be named at the edge, busiest first. */
export function edgeCandidates({ names, places }: MapLabels): EdgeCandidate[] {
  const busiest = names[0]?.activity ?? 0;
  return names
    .slice(0, MOST_CANDIDATES)
    .map(({ id, name, activity }, index) => ({ id, name, activity, place: places[index]!.place }))
    .filter(({ activity }) => activity > 0 && activity >= NAMED_AT_EDGE * busiest);
}

/** Names of nodes, busiest first, and of stations that are no node. */
export function mapLabels(
  { nodes, corridors: visible, greatestActivity }: MapContent,
  places: readonly AtlasPlace[],
  corridors: readonly AtlasCorridor[],
  open: Selection | null,
): MapLabels {
  const nameOf = new Map(places.map(({ id, name }) => [id, name]));
  const sites = new Set(places.filter(({ parent }) => parent !== null).map(({ id }) => id));
  const isNode = new Set(nodes.map((node) => node.id));
  const shown = new Set(visible.map((corridor) => corridor.id));
  const stations = corridors
    .filter(({ id }) => shown.has(id))
    .flatMap((corridor) =>
      corridor.stations
        .filter((station) => !isNode.has(station.id))
        .map((station) => ({ corridor: corridor.id, ...station })),
    );
  return {
    names: [
      ...nodes.map(({ id, activity, said }): MapName => ({
        id,
        name: nameOf.get(id) ?? id,
        activity,
        said,
        share: activity / greatestActivity,
        selection: { kind: 'place', id },
      })),
      ...stations.map(({ id, name, corridor }): MapName => ({
        id,
        name,
        activity: 0,
        said: 0,
        share: 0,
        selection: { kind: 'corridor', id: corridor },
      })),
    ],
    places: [
      ...nodes.map((node) => ({
        id: node.id,
        place: node.position,
        radius: nodeRadius(node, greatestActivity),
        essential: node.activity > ESSENTIAL * greatestActivity,
        // Further out, the name of the city stands for what lies in it.
        leastZoom: sites.has(node.id) ? SITE_ZOOM : 0,
      })),
      ...stations.map(({ id, corridor, longitude, latitude }) => ({
        id,
        place: [longitude, latitude] as LngLat,
        radius: 3,
        essential: false,
        // Those of an opened corridor are named as far as there is room.
        leastZoom: open?.kind === 'corridor' && open.id === corridor ? 0 : NEAR_ZOOM,
      })),
    ],
  };
}
