import type { LngLat } from '@/lib/geo/sphere';
import type { Projection } from '@/lib/view/view';
import type { AtlasMap } from '../engine/atlas-map';
import type { Insets, MapArea } from '@/lib/geo/map-area';
import type { ScreenPosition } from '../engine/screen-position';
import type { OpenExtent } from './open-extent';
import { endsOf, openFrame } from './open-frame';

/** Pixels between what is shown and the panels or the edge. */
const REVEAL_MARGIN = 32;
/** Pixels round what has the focus: its name may stand on either side of it, its card below. */
const FOCUS_MARGIN = { x: 144, y: 64 };
/** As a share of the free part of the map, so that the margins of a phone do not meet. */
const MOST_OF_FREE = 0.3;

/** A map that can be moved so that something comes into view. */
export interface MovableMap extends MapArea {
  readonly map: Pick<AtlasMap, 'camera' | 'project'>;
  readonly projection: Projection;
  readonly reducedMotion: boolean;
}

/** A corridor that could be drawn more than twice as long is not shown yet, though it is in view. */
const LEVELS_TOO_FAR = 1;

/**
 * Brings what is open into view. A map that moves without need takes away what the reader was looking at,
 * so nothing moves while every end of it is seen.
 * @param before what panels covered before: only what they have covered since is brought out again.
 */
export function revealOpen(
  extent: OpenExtent,
  { map, projection, reducedMotion, ...area }: MovableMap,
  before?: Insets,
): void {
  const { zoom, bearing } = map.camera.current;
  const ends = endsOf(extent.paths);
  const isSeen = (insets: Insets) =>
    ends.every((end) => isInView(map.project(end), { ...area, insets }));
  const frameFrom = (mostZoom?: number) =>
    openFrame(extent, area, { projection, bearing, ...(mostZoom !== undefined && { mostZoom }) });

  if (before && (!isSeen(before) || isSeen(area.insets))) return;
  if (extent.isShownLarge) {
    const frame = frameFrom();
    if (!isSeen(area.insets) || zoom < frame.zoom - LEVELS_TOO_FAR) {
      map.camera.travelTo(frame, { reducedMotion });
    }
    return;
  }
  // The reader's own zoom is kept where it will do.
  if (!isSeen(area.insets)) map.camera.travelTo(frameFrom(zoom), { reducedMotion });
}

function isInView({ x, y, visible }: ScreenPosition, { width, height, insets }: MapArea): boolean {
  return (
    visible &&
    x >= insets.left + REVEAL_MARGIN &&
    x <= width - insets.right - REVEAL_MARGIN &&
    y >= insets.top + REVEAL_MARGIN &&
    y <= height - insets.bottom - REVEAL_MARGIN
  );
}

/** Moves the map as little as shows a place clear of panels and edges. */
export function revealPlace(
  place: LngLat,
  { map, projection, reducedMotion, ...area }: MovableMap,
): void {
  const at = map.project(place);
  if (projection === 'globe' && !at.visible) {
    const { top, right, bottom, left } = area.insets;
    map.camera.panTo(place, [(left - right) / 2, (top - bottom) / 2], { reducedMotion });
    return;
  }
  const [right, down] = shiftIntoView(at, area);
  if (right !== 0 || down !== 0) map.camera.panBy(right, down, { reducedMotion });
}

/**
 * By how many pixels a map has to move so that a point of it is clear of panels and edges: the least
 * that will do, since a reader who goes from place to place should not lose the map each time.
 */
export function shiftIntoView(
  { x, y }: Pick<ScreenPosition, 'x' | 'y'>,
  { width, height, insets }: MapArea,
): readonly [right: number, down: number] {
  return [
    outside(x, insets.left, width - insets.right, FOCUS_MARGIN.x),
    outside(y, insets.top, height - insets.bottom, FOCUS_MARGIN.y),
  ];
}

function outside(at: number, start: number, end: number, wished: number): number {
  // If panels cover everything, the middle is as good as any other place.
  if (start >= end) return at - (start + end) / 2;
  const margin = Math.min(wished, (end - start) * MOST_OF_FREE);
  if (at < start + margin) return at - start - margin;
  return Math.max(0, at - end + margin);
}
