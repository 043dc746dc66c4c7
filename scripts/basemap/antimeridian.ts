import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';

/**
 * The same geometry in plain longitude and latitude, cut where it crosses the antimeridian or holds
 * a pole. world-atlas stores stitched spherical polygons: Russia, Fiji and Antarctica drawn as they
 * are would put a stripe across a flat map.
 *
 * `precision(0)` turns off d3's adaptive resampling: an equirectangular edge needs no extra points.
 */
export function cutAtAntimeridian<T extends GeoJSON.GeoJSON>(geometry: T): T {
  const plateCarree = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0);
  return geoProject(geometry, plateCarree);
}
