import type { MapSurface } from '@/components/map/map-surface';
import type { LngLat } from '@/lib/geo/sphere';

const BEHIND_GLOBE = { x: 0, y: 0, visible: false };

/** A still picture of a map as what ink is drawn on. @param project null: it is behind the globe */
export const pictureSurface = (
  project: (place: LngLat) => readonly [x: number, y: number] | null,
): Pick<MapSurface, 'project'> => ({
  project: (place) => {
    const point = project(place);
    return point ? { x: point[0], y: point[1], visible: true } : BEHIND_GLOBE;
  },
});
