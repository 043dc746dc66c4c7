import { angularDistance } from '@/lib/geo/sphere';

interface Located {
  readonly longitude: number;
  readonly latitude: number;
}

/** The nearest of some places, wherever it is; null of none. */
export function nearestPlace<Place extends Located>(
  { longitude, latitude }: Located,
  places: readonly Place[],
): Place | null {
  let nearest: Place | null = null;
  let least = Infinity;
  for (const place of places) {
    const distance = angularDistance([longitude, latitude], [place.longitude, place.latitude]);
    if (distance >= least) continue;
    nearest = place;
    least = distance;
  }
  return nearest;
}

/** How many points have each place as their nearest, the greatest number first. */
export function countsByNearestPlace<Place extends Located>(
  points: readonly (Located & { readonly count: number })[],
  places: readonly Place[],
): { readonly place: Place; readonly count: number }[] {
  const counts = new Map<Place, number>();
  for (const point of points) {
    const place = nearestPlace(point, places);
    if (place) counts.set(place, (counts.get(place) ?? 0) + point.count);
  }
  return [...counts]
    .map(([place, count]) => ({ place, count }))
    .toSorted((one, other) => other.count - one.count);
}
