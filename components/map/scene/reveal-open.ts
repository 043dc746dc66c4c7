import { openArcs } from '@/lib/arcs/arcs-emphasis';
import { lngLatAt } from '@/lib/geo/path-measure';
import type { AtlasMap } from '../engine/atlas-map';
import { placesOf } from './map-focus';
import type { PathCache } from './path-cache';
import { REVEAL_MARGIN, boundsToReveal } from './reveal';
import type { SceneState } from './scene-state';

/** Brings what has just been opened into sight. */
export function revealOpen(
  { open, content, cubes, insets, reducedMotion }: SceneState,
  map: AtlasMap,
  paths: PathCache,
  { width, height }: { width: number; height: number },
): void {
  if (open === null) return;
  const ids = placesOf(open, cubes);
  const places = content.nodes.filter(({ id }) => ids.has(id)).map(({ position }) => position);
  const isOpenCorridor = ({ id }: { id: string }) => open.kind === 'corridor' && open.id === id;
  const courses = content.corridors.filter(isOpenCorridor).map(({ course }) => course);
  const ways = open.kind === 'place' ? [] : openArcs(content.arcs, open, cubes);
  const bounds = boundsToReveal(
    [...places, ...courses.flatMap((course) => [lngLatAt(course, 0), lngLatAt(course, -1)])],
    [...courses, ...ways.map((arc) => paths.pathOf(arc))],
    { project: (place) => map.project(place), width, height, insets },
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
  const { top, right, bottom, left } = insets;
  const margin = 2 * REVEAL_MARGIN;
  const padding = {
    top: top + margin,
    right: right + margin,
    bottom: bottom + margin,
    left: left + margin,
  };
  map.camera.fitBounds(bounds, padding, { reducedMotion });
}
