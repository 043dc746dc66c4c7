import type { SourceSpecification } from 'maplibre-gl';

/** The deepest tiles that are built; closer in, MapLibre scales these: the data holds no more detail. */
export const BASEMAP_MAX_TILE_ZOOM = 5;

/** Layers of the tiles, as scripts/build-basemap.ts names them. */
export type BasemapTileLayer =
  'graticule' | 'country' | 'coast' | 'lake' | 'river' | 'border' | 'label';

/** What a style layer says to draw one layer of the tiles. */
export const fromTiles = (layer: BasemapTileLayer) =>
  ({ source: 'basemap', 'source-layer': layer }) as const;

/** `origin` is "https://host": tiles are fetched by a worker, which needs whole addresses. */
export function basemapSources(origin: string): Record<'basemap', SourceSpecification> {
  return {
    basemap: {
      type: 'vector',
      tiles: [`${origin}/basemap/{z}/{x}/{y}.mvt`],
      minzoom: 0,
      maxzoom: BASEMAP_MAX_TILE_ZOOM,
    },
  };
}
