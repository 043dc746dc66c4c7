import { geoArea, geoLength } from 'd3-geo';
import { feature } from 'topojson-client';
import type { WaterTopology } from './world-topology';

const EARTH_RADIUS_KM = 6371;

/** `rank` 1 is a water to show from afar; 3 one for close up. The data names none of them. */
type WaterFeature = GeoJSON.Feature<GeoJSON.Geometry, { rank: number }>;

function features(topology: WaterTopology, layer: 'lakes' | 'rivers'): GeoJSON.Feature[] {
  return feature(topology, topology.objects[layer]).features;
}

export function lakes(topology: WaterTopology): WaterFeature[] {
  return features(topology, 'lakes').map((lake) => {
    const area = Math.min(geoArea(lake), 4 * Math.PI - geoArea(lake)) * EARTH_RADIUS_KM ** 2;
    const rank = area > 8000 ? 1 : area > 2000 ? 2 : 3;
    return { type: 'Feature', properties: { rank }, geometry: lake.geometry };
  });
}

export function rivers(topology: WaterTopology): WaterFeature[] {
  return features(topology, 'rivers').map((river) => {
    const length = geoLength(river) * EARTH_RADIUS_KM;
    const rank = length > 1200 ? 1 : length > 500 ? 2 : 3;
    return { type: 'Feature', properties: { rank }, geometry: river.geometry };
  });
}
