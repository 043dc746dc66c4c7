import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { LngLat } from '@/lib/geo/sphere';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Kept free round the points, for dots and names. */
  readonly margin: number;
  /** Pixels that a vertex of a coast or a railway must lie from the one before it; 1 by default. */
  readonly coarseness?: number;
}

/** Half the width that a map of a single place shows, in degrees: enough to recognise the coast. */
const LEAST_RADIUS = 9;
const DEGREE = Math.PI / 180;
/** The projection has no place for what lies so near to the point opposite its centre, in radians. */
const OPPOSITE = Math.PI - 0.05 * DEGREE;

/**
 * A Lambert azimuthal equal-area projection about the middle of the points, with all of them in the
 * frame: near its centre it is almost true to shape, and areas stay comparable on a map of half the
 * world.
 */
export function fittedProjection(points: readonly LngLat[], frame: Frame): GeoProjection {
  const cloud: GeoJSON.MultiPoint = {
    type: 'MultiPoint',
    coordinates: points.map(([longitude, latitude]) => [longitude, latitude]),
  };
  const [longitude, latitude] = centreOf(points, cloud);
  const { width, height, margin } = frame;
  const most = Math.min(width, height) / 2 / (2 * Math.sin((LEAST_RADIUS * DEGREE) / 2));
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .precision(0.4)
    .scale(most)
    .translate([width / 2, height / 2]);
  if (points.length > 1) {
    const inner: [[number, number], [number, number]] = [
      [margin, margin],
      [width - margin, height - margin],
    ];
    projection.fitExtent(inner, cloud);
    if (!(projection.scale() < most)) {
      // Smaller than fits, so all of them still fit, if their middle (not their centroid, which lies
      // where most of them are) is the frame's.
      const [[left, top], [right, bottom]] = geoPath(
        projection.scale(most).translate([0, 0]),
      ).bounds(cloud);
      projection.translate([(width - left - right) / 2, (height - top - bottom) / 2]);
    }
  }
  return projection;
}

/**
 * The points' centroid, or beside it if one of them lies opposite: of as many centres side by side as
 * there are points and one more, one has no point opposite.
 */
function centreOf(points: readonly LngLat[], cloud: GeoJSON.MultiPoint): [number, number] {
  const [longitude, latitude] = geoCentroid(cloud).map((degrees) => degrees || 0);
  const centres = Array.from({ length: points.length + 1 }, (_, offset): [number, number] => [
    longitude! + offset,
    latitude!,
  ]);
  const isFree = (centre: [number, number]) =>
    points.every(([x, y]) => geoDistance([x, y], centre) < OPPOSITE);
  return centres.find(isFree) ?? centres[0]!;
}
