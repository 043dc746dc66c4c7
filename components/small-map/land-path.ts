import { geoPath, geoTransform, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import topology from 'world-atlas/land-50m.json';
import type { Frame } from './fitted-projection';

// Land alone: no border is drawn, so that none is taken a side on (docs/decisions/0007).
let land: GeoJSON.GeoJSON | undefined;
const wholeLand = () => (land ??= feature(topology, topology.objects.land));

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
  const path = geoPath(stream).digits(1)(wholeLand()) ?? '';
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
