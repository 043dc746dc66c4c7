import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { MOST_EDGE_NAMES } from '@/lib/geo/edge-names';
import { NO_INSETS } from '@/lib/geo/map-area';
import { mapProjection } from '@/lib/geo/map-projection';
import type { LngLat } from '@/lib/geo/sphere';
import type { Projection } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';

/** The two ends of an arc, or one place twice: ids. */
export type LegEnds = readonly [from: string, to: string];

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

/** Places that arcs lead from and to, each once, by what a map tells of them. */
interface EndsOnMap {
  readonly seen: readonly string[];
  /** Out of view, and named at the frame: the first so many, but no more than are in view, else the map would be a list. */
  readonly named: readonly string[];
  /** Out of view, and not named. */
  readonly lost: readonly string[];
}

export function endsOnMap(
  arcs: readonly LegEnds[],
  positionOf: (place: string) => LngLat,
  map: FramedMap,
): EndsOnMap {
  const isSeen = seenOn(map);
  const places = [...new Set(arcs.flat())];
  const seen = places.filter((place) => isSeen(positionOf(place)));
  const beyond = places.filter((place) => !seen.includes(place));
  const most = Math.min(MOST_EDGE_NAMES, seen.length);
  return { seen, named: beyond.slice(0, most), lost: beyond.slice(most) };
}

/** The ends of arcs that a map does not tell of: out of view, and not named at its frame. */
export const lostEnds = (...of: Parameters<typeof endsOnMap>): readonly string[] =>
  endsOnMap(...of).lost;

function seenOn({ frame, projection, pane }: FramedMap): (place: LngLat) => boolean {
  const camera = cameraOfFrame(frame, { ...pane, insets: NO_INSETS }, projection);
  const project = mapProjection(projection, camera, pane);
  const within = (at: number, size: number) => at > EDGE * size && at < (1 - EDGE) * size;
  return (place) => {
    const [x, y, height] = project(Float64Array.from(place));
    return height! > 0 && within(x!, pane.width) && within(y!, pane.height);
  };
}
