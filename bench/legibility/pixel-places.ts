import type { ScreenBox } from '@/lib/geo/screen-box';
import type { LngLat } from '@/lib/geo/sphere';
import type { ProjectPath } from '@/lib/geo/map-projection';
import { contains, type Pixel } from './segments';

/** Where a place is on the map; null behind the globe and outside the box. */
export function pixelOfPlace(place: LngLat, project: ProjectPath, box: ScreenBox): Pixel | null {
  const vertex = project(Float64Array.from(place));
  const pixel = { x: vertex[0]!, y: vertex[1]! };
  return vertex[2]! >= 0 && contains(box, pixel) ? pixel : null;
}
