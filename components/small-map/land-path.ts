import { geoPath, geoTransform, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import topology from 'world-atlas/land-50m.json';
import type { Frame } from './fitted-projection';

/** An azimuthal map of the north smears what lies beyond along its rim. */
const ANTARCTIC_CIRCLE = -60;
const isAntarctic = (polygon: GeoJSON.Position[][]) =>
  polygon[0]?.every(([, latitude]) => latitude! < ANTARCTIC_CIRCLE);

// Land alone: no border is drawn, so that no side is taken on any (docs/decisions/0007).
let land: GeoJSON.MultiPolygon | undefined;
const inhabitedLand = () => (land ??= { type: 'MultiPolygon', coordinates: polygons() });

function polygons(): GeoJSON.Position[][][] {
  const { features } = feature(topology, topology.objects.land);
  return features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .filter((polygon) => !isAntarctic(polygon));
}

/** Pixels that a coast's vertex must lie from the one before it. */
const COARSENESS = 1;
const REMEMBERED = 200;
const remembered = new Map<string, string>();

/**
 * The land within the frame as the `d` of a path, without detail that a small picture cannot show.
 * Remembered by projection: a page is asked for more often than its places change.
 */
export function landPath(projection: GeoProjection, { width, height }: Frame): string {
  const key = [...projection.rotate(), projection.scale(), ...projection.translate(), width].join();
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const cut = projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const stream = {
    stream: (sink: Parameters<GeoProjection['stream']>[0]) => cut.stream(coarse().stream(sink)),
  };
  const path = geoPath(stream).digits(1)(inhabitedLand()) ?? '';
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(key, path);
  return path;
}

/** Drops vertices that lie within a pixel of the last one kept. */
function coarse() {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  return geoTransform({
    lineStart() {
      [lastX, lastY] = [Number.NaN, Number.NaN];
      this.stream.lineStart();
    },
    point(x, y) {
      if (Math.hypot(x - lastX, y - lastY) < COARSENESS) return;
      [lastX, lastY] = [x, y];
      this.stream.point(x, y);
    },
  });
}
