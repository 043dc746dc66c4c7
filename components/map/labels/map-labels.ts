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
  /** Visible events; none at a station. */
  readonly activity: number;
  /** Of the busiest place of the record, 0 to 1. */
  readonly share: number;
  readonly selection: Extract<Selection, { kind: 'place' | 'corridor' }>;
}

export interface MapLabels {
  readonly names: readonly MapName[];
  /** The same names in the same order, for their placement. Their sides are chosen later. */
  readonly places: readonly Omit<OverlayLabel, 'sides'>[];
}

/** A name is essential above this share of the busiest place's events. */
const ESSENTIAL = 0.15;

/** Names of nodes, busiest first, and of stations that are no node. */
export function mapLabels(
  { nodes, corridors: visible, greatestActivity }: MapContent,
  places: readonly AtlasPlace[],
  corridors: readonly AtlasCorridor[],
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
      ...nodes.map(({ id, activity }): MapName => ({
        id,
        name: nameOf.get(id) ?? id,
        activity,
        share: activity / greatestActivity,
        selection: { kind: 'place', id },
      })),
      ...stations.map(({ id, name, corridor }): MapName => ({
        id,
        name,
        activity: 0,
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
      ...stations.map(({ id, longitude, latitude }) => ({
        id,
        place: [longitude, latitude] as LngLat,
        radius: 3,
        essential: false,
        leastZoom: NEAR_ZOOM,
      })),
    ],
  };
}
