import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Frame } from './fitted-projection';

interface Cap {
  readonly centre: [number, number];
  /** In radians. */
  readonly radius: number;
}

/**
 * How far from the middle a globe is seen, in degrees; null for a map, which shows what lies behind
 * as well. (d3 says 0 where nothing is cut, and nearly 180 for an azimuthal map of the whole.)
 */
export function globeAngle(projection: GeoProjection): number | null {
  const angle = projection.clipAngle();
  return angle !== null && angle > 0 && angle <= 90 ? angle : null;
}

/** A cap of the sphere that holds all that a frame can show of it; the whole where none is known. */
export function frameCap(
  projection: GeoProjection,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): Cap {
  const everything = { centre: [0, 0] as [number, number], radius: Math.PI };
  const clip = globeAngle(projection);
  if (clip !== null) {
    const [longitude, latitude] = projection.rotate();
    return { centre: [-longitude, -latitude], radius: clip * (Math.PI / 180) };
  }
  const middle = projection.invert?.([width / 2, height / 2]);
  if (!middle) return everything;
  // On an azimuthal map the corners are the farthest; on a Mercator map an edge may be.
  const rim = [0, 0.25, 0.5, 0.75, 1].flatMap((share): [number, number][] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  const distances = rim.map((point) => {
    const place = projection.invert!(point);
    return place ? geoDistance(middle, place) : Math.PI;
  });
  const radius = Math.max(...distances);
  // Between two points of the rim it may bulge a little.
  return radius < Math.PI / 2 ? { centre: middle, radius: radius * 1.1 } : everything;
}
