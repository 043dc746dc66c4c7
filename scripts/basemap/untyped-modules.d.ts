// These packages ship no types; only what the basemap build calls is declared.

declare module 'd3-geo' {
  export interface PlanarProjection {
    scale(scale: number): this;
    translate(point: [number, number]): this;
    reflectY(reflect: boolean): this;
    precision(precision: number): this;
  }
  export function geoEquirectangular(): PlanarProjection;
  export function geoArea(feature: GeoJSON.GeoJSON): number;
  export function geoLength(feature: GeoJSON.GeoJSON): number;
}

declare module 'd3-geo-projection' {
  import type { PlanarProjection } from 'd3-geo';
  export function geoProject<T extends GeoJSON.GeoJSON>(
    object: T,
    projection: PlanarProjection,
  ): T | null;
}

declare module 'polylabel' {
  /** The point inside a planar polygon farthest from its outline; `distance` is in the polygon's units. */
  export default function polylabel(
    polygon: GeoJSON.Position[][],
    precision?: number,
  ): [number, number] & { distance: number };
}
