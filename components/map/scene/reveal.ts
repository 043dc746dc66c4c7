import { mainCourse } from '@/lib/arcs/visible-corridors';
import { openArcs } from '@/lib/arcs/open-arcs';
import { boundsOfPaths, type Bounds } from '@/lib/geo/path-bounds';
import type { Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import type { Selection } from '@/lib/view/selection';
import type { AtlasMap } from '../engine/atlas-map';
import type { Insets } from '../engine/framed-camera';
import type { ScreenPosition } from '../engine/screen-position';
import type { MapContent } from './map-content';
import { placesOf } from './map-focus';
import type { PathCache } from './path-cache';

/** Pixels between what is shown and the panels or the edge. */
const REVEAL_MARGIN = 32;
/** Pixels round what has the focus: its name may stand on either side of it, its card below. */
const FOCUS_MARGIN = { x: 144, y: 64 };
/** As a share of the free part of the map, so that the margins of a phone do not meet. */
const MOST_OF_FREE = 0.3;

/** The map's size in pixels, and how much of it stands behind panels. */
interface MapArea {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** A map that can be moved so that something comes into view. */
export interface MovableMap extends MapArea {
  readonly map: Pick<AtlasMap, 'camera' | 'project'>;
  readonly reducedMotion: boolean;
}

/** Brings what has just been opened into view. */
export function revealOpen(
  open: Selection,
  content: MapContent,
  paths: PathCache,
  { map, reducedMotion, ...area }: MovableMap,
): void {
  const ids = placesOf(open, content.cubes);
  const places = content.nodes.filter(({ id }) => ids.has(id)).map(({ position }) => position);
  const corridors = content.corridors
    .filter(({ id }) => open.kind === 'corridor' && open.id === id)
    .map((corridor) => mainCourse(corridor));
  const courses = [
    ...corridors,
    ...content.corridorLegs
      .filter(({ event }) => open.kind === 'event' && open.id === event)
      .map(({ vertices }) => vertices),
  ];
  const arcs = open.kind === 'place' ? [] : openArcs(content.arcs, open, content.cubes);
  const bounds = boundsToReveal(
    [...places, ...courses.flatMap((course) => [course[0]!, course.at(-1)!])],
    [
      ...courses.map((course) => Float64Array.from(course.flat())),
      ...arcs.map((arc) => paths.pathOf(arc)),
    ],
    { ...area, project: (place) => map.project(place) },
  );
  if (!bounds) return;
  const [west, south, east, north] = bounds;
  if (west === east && south === north) {
    // One place: the zoom stays the reader's.
    map.camera.flyTo(
      { ...map.camera.current, longitude: west, latitude: south },
      { reducedMotion },
    );
    return;
  }
  const { top, right, bottom, left } = area.insets;
  const margin = 2 * REVEAL_MARGIN;
  const padding = {
    top: top + margin,
    right: right + margin,
    bottom: bottom + margin,
    left: left + margin,
  };
  map.camera.fitBounds(bounds, padding, { reducedMotion });
}

/** Moves the map as little as shows a place clear of panels and edges. */
export function revealPlace(
  place: LngLat,
  onGlobe: boolean,
  { map, reducedMotion, ...area }: MovableMap,
): void {
  const at = map.project(place);
  if (onGlobe && !at.visible) {
    const { top, right, bottom, left } = area.insets;
    map.camera.panTo(place, [(left - right) / 2, (top - bottom) / 2], { reducedMotion });
    return;
  }
  const [right, down] = shiftIntoView(at, area);
  if (right !== 0 || down !== 0) map.camera.panBy(right, down, { reducedMotion });
}

/**
 * What the map has to show whole so that these places and the paths between them are in view; null
 * when they are already. A map that moves without need takes away what the reader was looking at.
 */
export function boundsToReveal(
  places: readonly LngLat[],
  paths: readonly Path[],
  {
    project,
    width,
    height,
    insets,
  }: MapArea & { readonly project: (place: LngLat) => ScreenPosition },
): Bounds | null {
  const isInView = (place: LngLat) => {
    const { x, y, visible } = project(place);
    return (
      visible &&
      x >= insets.left + REVEAL_MARGIN &&
      x <= width - insets.right - REVEAL_MARGIN &&
      y >= insets.top + REVEAL_MARGIN &&
      y <= height - insets.bottom - REVEAL_MARGIN
    );
  };
  if (places.every(isInView)) return null;
  return boundsOfPaths([...paths, ...places.map((place) => Float64Array.from(place))]);
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
