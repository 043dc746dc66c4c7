// These packages ship no types; only what the basemap build calls is declared.

declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  export function geoProject<T extends GeoJSON.GeoJSON>(
    object: T,
    projection: GeoProjection,
  ): T | null;
}

declare module 'polylabel' {
  /** The point inside a planar polygon farthest from its outline; `distance` is in the polygon's units. */
  export default function polylabel(
    polygon: GeoJSON.Position[][],
    precision?: number,
  ): [number, number] & { distance: number };
}
