import { pathsBeside } from '@/lib/geo/beside';
import { lngLatAt, vertexCount, type Path } from '@/lib/geo/path-measure';
import { angularDistance, type LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import { MAX_ZOOM } from '@/lib/geo/camera-reach';
import { fittedCamera } from '@/lib/geo/fitted-camera';
import type { MapArea } from '@/lib/geo/map-area';
import { regionCamera } from '../engine/framed-camera';
import type { OpenExtent } from './open-extent';

interface FrameOptions {
  readonly projection: Projection;
  readonly bearing?: number;
  /** The reader's own zoom, where the map is not to come nearer than that. */
  readonly mostZoom?: number;
}

/** Cities side by side are nearer to each other than a reader wants to be to them. */
const EVENT_ZOOM = 6;
/** A place alone: its country is still to be seen. */
const PLACE_ZOOM = 4;
/** Arcs may cost so many levels of zoom. The great circle from Ulaanbaatar to Washington would cost all. */
const ARCS_MAY_COST = 1;
/** The busiest partner may cost so many against the first view of the region; the others nothing. */
const PARTNER_MAY_COST = 1.6;

/** The places that must be seen of what is open. */
export const endsOf = (paths: readonly Path[]): LngLat[] =>
  paths.flatMap((path) => [lngLatAt(path, 0), lngLatAt(path, -1)]);

const verticesOf = (paths: readonly Path[]): LngLat[] =>
  paths.flatMap((path) =>
    Array.from({ length: vertexCount(path) }, (_, index) => lngLatAt(path, index)),
  );

/** The camera that shows what is open, or as many ends of it as can be, where no panel covers the map. */
export function openFrame(
  { paths, partners, isShownLarge }: OpenExtent,
  area: MapArea,
  { projection, bearing = 0, mostZoom = MAX_ZOOM }: FrameOptions,
): Camera {
  const fit = (points: readonly LngLat[], nearest: number) =>
    fittedCamera(points, area, { projection, bearing, mostZoom: Math.min(nearest, mostZoom) });
  const nearest = isShownLarge ? MAX_ZOOM : EVENT_ZOOM;
  const isOnePlace = new Set(endsOf(paths).map(String)).size === 1;
  if (isOnePlace) return placeFrame(lngLatAt(paths[0]!, 0), partners);

  const beside = pathsBeside(paths);
  const byEnds = fitMost(endsOf(beside));
  // On a globe an arc is nearly straight between its ends.
  if (projection === 'globe' || !byEnds.showsAll) return byEnds.camera;
  const byArcs = fit(verticesOf(beside), nearest);
  const isWorthIt = byArcs.camera.zoom >= byEnds.camera.zoom - ARCS_MAY_COST;
  return byArcs.showsAll && isWorthIt ? byArcs.camera : byEnds.camera;

  /** A phone cannot show both sides of the Pacific, nor a globe half the world beside a panel. */
  function fitMost(ends: readonly LngLat[]) {
    const timesOf = countedEnds(ends);
    let points = [...timesOf.values()].map(({ end }) => end);
    let fitted = fit(points, nearest);
    const { showsAll } = fitted;
    while (!fitted.showsAll && points.length > 1) {
      points = withoutFarthest(points, (end) => timesOf.get(keyOf(end))!.times);
      const left = pathsBeside(points.map((point) => Float64Array.from(point)));
      // The one that is left is seen with the arcs that lead out of the picture.
      const zoom = points.length === 1 ? regionCamera(area, projection).zoom : nearest;
      fitted = fit(endsOf(left), zoom);
    }
    return { camera: fitted.camera, showsAll };
  }

  function placeFrame(place: LngLat, others: readonly LngLat[]): Camera {
    const region = regionCamera(area, projection).zoom;
    let least: number | null = null;
    let shown = [place];
    let frame = fit(shown, PLACE_ZOOM).camera;
    for (const other of others) {
      const wider = [...shown, other];
      const points = pathsBeside(wider.map((point) => Float64Array.from(point)));
      const { camera, showsAll } = fit(endsOf(points), EVENT_ZOOM);
      if (!showsAll || camera.zoom < (least ?? region - PARTNER_MAY_COST)) continue;
      least ??= Math.min(region, camera.zoom);
      [shown, frame] = [wider, camera];
    }
    return frame;
  }
}

/** The same for the same place, though turns round the Earth were added and taken away. */
const keyOf = (end: LngLat) => end.map((degrees) => degrees.toFixed(6)).join();

/** Each end once, with how many of the paths end there. */
function countedEnds(ends: readonly LngLat[]) {
  const counted = new Map<string, { end: LngLat; times: number }>();
  for (const end of ends) {
    const times = (counted.get(keyOf(end))?.times ?? 0) + 1;
    counted.set(keyOf(end), { end, times });
  }
  return counted;
}

/**
 * Without the one that lies farthest from the others; of two, without the one where fewer paths end,
 * or, where those are as many, without the first, which sets out.
 */
function withoutFarthest(points: readonly LngLat[], timesOf: (point: LngLat) => number): LngLat[] {
  const distances = points.map((point) =>
    points.reduce((sum, other) => sum + angularDistance(point, other), 0),
  );
  const [first, second] = points;
  const farthest =
    points.length === 2
      ? Number(timesOf(second!) < timesOf(first!))
      : distances.indexOf(Math.max(...distances));
  return points.filter((_, index) => index !== farthest);
}
