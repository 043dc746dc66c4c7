import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';

/** Whether a segment of the line is longer than half the world, which means it goes round the back. */
export function crossesAntimeridian(line: readonly GeoJSON.Position[]): boolean {
  return line.some((point, index) => {
    const next = line[index + 1];
    return next !== undefined && Math.abs(next[0]! - point[0]!) > 180;
  });
}

/** `precision(0)` turns off d3's adaptive resampling: an equirectangular edge needs no extra points. */
const PLATE_CARREE = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

/**
 * The same geometry in plain longitude and latitude, cut where it crosses the antimeridian or holds
 * a pole. world-atlas stores stitched spherical polygons: Russia, Fiji and Antarctica drawn as they
 * are would put a stripe across a flat map.
 *
 * Only parts that do cross go through d3's spherical clipping, which would be most of the build's time.
 */
export function cutAreas(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.flatMap((coordinates) => {
      if (!coordinates.some(crossesAntimeridian)) return [coordinates];
      // d3 gives one polygon back as a Polygon, and null when nothing is left of an islet on the line.
      const cut = geoProject<GeoJSON.Polygon | GeoJSON.MultiPolygon>(
        { type: 'Polygon', coordinates },
        PLATE_CARREE,
      );
      if (cut === null) return [];
      return cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
    }),
  };
}

/** As `cutAreas`, for lines. */
export function cutLines(geometry: GeoJSON.MultiLineString): GeoJSON.MultiLineString {
  return {
    type: 'MultiLineString',
    coordinates: geometry.coordinates.flatMap((coordinates) => {
      if (!crossesAntimeridian(coordinates)) return [coordinates];
      const cut = geoProject<GeoJSON.LineString | GeoJSON.MultiLineString>(
        { type: 'LineString', coordinates },
        PLATE_CARREE,
      );
      if (cut === null) return [];
      return cut.type === 'LineString' ? [cut.coordinates] : cut.coordinates;
    }),
  };
}
