import type { GeoProjection } from 'd3-geo';
import type { MapContent } from '@/components/map/scene/map-content';
import { fittedProjection, type Frame } from '@/components/static-map/fitted-projection';
import { isInFrame } from '@/components/static-map/seen-line';
import { viewProjection } from '@/components/static-map/view-projection';
import type { MapNode } from '@/lib/arcs/nodes';
import type { LngLat } from '@/lib/geo/sphere';
import type { View } from '@/lib/view/view';

interface Shown {
  readonly view: Pick<View, 'projection' | 'frame'>;
  readonly frame: Frame;
  /** Whether the map is fitted to what is on it, where the view asks for no frame. */
  readonly isFitted: boolean;
}

/** Round the places of a fitted map: names stand beside them. */
const FITTED_MARGIN = 64;

/**
 * What a picture shows of the Earth: what the view asks for, or the region that the atlas opens at;
 * what is on the map instead, where it is about that or nothing of it lies in the region.
 */
export function pictureProjection(
  content: MapContent,
  { view, frame, isFitted }: Shown,
): GeoProjection {
  const usual = viewProjection(view, frame);
  if (view.frame !== null || view.projection === 'globe') return usual;
  const points = pointsOf(content);
  const isAway = points.every((point) => !isInView(usual, point, frame));
  if (points.length === 0 || !(isFitted || isAway)) return usual;
  return fittedProjection(points, { ...frame, margin: FITTED_MARGIN });
}

function isInView(projection: GeoProjection, place: LngLat, frame: Frame): boolean {
  const point = projection([...place]);
  return point !== null && isInFrame(point, frame);
}

/** A place with fewer events than this share of the busiest does not make it a map of half the world. */
const LEAST_SHARE = 0.1;

function pointsOf({ nodes, corridors }: MapContent): LngLat[] {
  const busiest = Math.max(...nodes.map(weightOf));
  const places = nodes.filter((node) => weightOf(node) >= LEAST_SHARE * busiest);
  return places.length > 0
    ? places.map(({ position }) => position)
    : corridors.flatMap(({ stretches }) => stretches.flatMap(({ vertices }) => vertices));
}

const weightOf = ({ activity, said }: MapNode) => activity + said;
