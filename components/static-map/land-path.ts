import { geoCentroid, geoDistance, geoPath, geoTransform, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { LandTopology } from '@/lib/geo/land';
import type { Frame } from './fitted-projection';
import { frameCap } from './frame-cap';

/** An azimuthal map of the north smears what lies beyond along its rim. */
const ANTARCTIC_CIRCLE = -60;
const isAntarctic = (polygon: GeoJSON.Position[][]) =>
  polygon[0]?.every(([, latitude]) => latitude! < ANTARCTIC_CIRCLE);

interface Coast {
  readonly polygon: GeoJSON.Position[][];
  readonly centre: [number, number];
  /** From the centre to the farthest vertex, in radians. */
  readonly radius: number;
}

// Land alone: no border is drawn, so that no side is taken on any (docs/decisions/0007).
const coasts = new WeakMap<LandTopology, readonly Coast[]>();
function inhabitedCoasts(land: LandTopology): readonly Coast[] {
  const known = coasts.get(land) ?? polygons(land).map(coastOf);
  coasts.set(land, known);
  return known;
}

function coastOf(polygon: GeoJSON.Position[][]): Coast {
  const centre = geoCentroid({ type: 'Polygon', coordinates: polygon });
  const [outline = []] = polygon;
  const radius = outline.reduce(
    (most, [longitude, latitude]) => Math.max(most, geoDistance(centre, [longitude!, latitude!])),
    0,
  );
  return { polygon, centre, radius };
}

function polygons(topology: LandTopology): GeoJSON.Position[][][] {
  const { features } = feature(topology, topology.objects.land);
  return features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .filter((polygon) => !isAntarctic(polygon));
}

const MOST_MEMOIZED = 200;
const memoized = new WeakMap<LandTopology, Map<string, string>>();

/**
 * The land within the frame as the `d` of a path, without detail that a small picture cannot show.
 * Memoized by projection, because a page is requested more often than its places change.
 */
export function landPath(
  land: LandTopology,
  projection: GeoProjection,
  { width, height, coarseness = 1 }: Pick<Frame, 'width' | 'height' | 'coarseness'>,
): string {
  const key = `${keyOf(projection, width, height)},${coarseness}`;
  const paths = memoized.get(land) ?? new Map<string, string>();
  memoized.set(land, paths);
  const known = paths.get(key);
  if (known !== undefined) return known;
  const cap = frameCap(projection, { width, height });
  const near = inhabitedCoasts(land).filter(
    ({ centre, radius }) => geoDistance(centre, cap.centre) <= radius + cap.radius,
  );
  const cut = projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const stream = {
    stream: (sink: Parameters<GeoProjection['stream']>[0]) =>
      cut.stream(coarse(coarseness).stream(sink)),
  };
  const seen: GeoJSON.MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: near.map(({ polygon }) => polygon),
  };
  const path = geoPath(stream).digits(digitsOf(coarseness))(seen) ?? '';
  if (paths.size >= MOST_MEMOIZED) paths.delete(paths.keys().next().value ?? '');
  paths.set(key, path);
  return path;
}

/** Two projections that put a point beside the middle in the same place are the same. */
function keyOf(projection: GeoProjection, width: number, height: number): string {
  const [longitude, latitude] = projection.rotate();
  const beside = projection([17 - longitude, 13 - latitude]) ?? [];
  const measures = [...projection.rotate(), projection.scale(), ...projection.translate()];
  return [...measures, ...beside, projection.clipAngle(), width, height].join();
}

/** Decimals of a pixel that are seen. */
const digitsOf = (coarseness: number) => (coarseness > 1 ? 0 : 1);

/** Drops vertices that lie within so many pixels of the last one kept; the ends of a line stay. */
export function coarse(coarseness: number) {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let dropped: readonly [x: number, y: number] | null = null;
  return geoTransform({
    lineStart() {
      [lastX, lastY] = [Number.NaN, Number.NaN];
      dropped = null;
      this.stream.lineStart();
    },
    point(x, y) {
      dropped = Math.hypot(x - lastX, y - lastY) < coarseness ? [x, y] : null;
      if (dropped !== null) return;
      [lastX, lastY] = [x, y];
      this.stream.point(x, y);
    },
    lineEnd() {
      if (dropped !== null) this.stream.point(...dropped);
      this.stream.lineEnd();
    },
  });
}
