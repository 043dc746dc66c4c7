import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Path } from '@/lib/geo/path-measure';
import { fromTiles } from '../basemap/basemap-sources';

/** A piece of a state's land: its outline first, then what it leaves out. */
export interface LandPiece {
  /** ISO 3166-1 alpha-2, or the name that Natural Earth gives land without a code. */
  readonly key: string;
  readonly rings: readonly Path[];
}

/** The land on the tiles that a map has loaded for what it shows, a little beyond its edges. */
export function landInView(map: Pick<MapLibreMap, 'querySourceFeatures'>): LandPiece[] {
  const { source, 'source-layer': sourceLayer } = fromTiles('country');
  return map.querySourceFeatures(source, { sourceLayer }).flatMap(({ properties, geometry }) => {
    const key: unknown = properties['key'];
    if (typeof key !== 'string') return [];
    return polygonsOf(geometry).map((rings) => ({
      key,
      rings: rings.map((ring) => Float64Array.from(ring.flat())),
    }));
  });
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
