import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { NO_INSETS } from '@/lib/geo/map-area';
import { mapProjection } from '@/lib/geo/map-projection';
import type { LngLat } from '@/lib/geo/sphere';
import type { Projection } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';
import { mostEdgeNames } from './edge-names';

/** The two ends of an arc, or one place twice: ids. */
export type Ends = readonly [from: string, to: string];

interface Pane {
  readonly width: number;
  readonly height: number;
}

interface FramedMap {
  readonly frame: ViewFrame;
  readonly projection: Projection;
  readonly pane: Pane;
}

/** Of a pane at each edge: what lies there is half a sign, and its name has no room. */
const EDGE = 0.02;

/**
 * The ends of arcs that a map does not tell of: out of view, and not named at its edge. Named there are
 * the first so many whose arc is seen, because its other end is in view.
 */
export function lostEnds(
  arcs: readonly Ends[],
  positionOf: (place: string) => LngLat,
  map: FramedMap,
): string[] {
  const isSeen = seenOn(map);
  const places = [...new Set(arcs.flat())];
  const seen = new Set(places.filter((place) => isSeen(positionOf(place))));
  const hasArc = (place: string) =>
    arcs.some((ends) => ends.includes(place) && ends.some((end) => seen.has(end)));
  const beyond = places.filter((place) => !seen.has(place));
  const named = beyond.filter(hasArc).slice(0, mostEdgeNames(map.pane.width));
  return beyond.filter((place) => !named.includes(place));
}

function seenOn({ frame, projection, pane }: FramedMap): (place: LngLat) => boolean {
  const camera = cameraOfFrame(frame, { ...pane, insets: NO_INSETS }, projection);
  const project = mapProjection(projection, camera, pane);
  const within = (at: number, size: number) => at > EDGE * size && at < (1 - EDGE) * size;
  return (place) => {
    const [x, y, height] = project(Float64Array.from(place));
    return height! > 0 && within(x!, pane.width) && within(y!, pane.height);
  };
}
