import { angularDistance, unwrapLongitude, type LngLat } from '@/lib/geo/sphere';

/** CSS pixels from the map's top left. `visible` is false off the screen and behind the globe. */
export interface ScreenPosition {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

/** What of a MapLibre map is needed to find it. */
interface Projector {
  getCenter(): { lng: number };
  project(place: [number, number]): { x: number; y: number };
  unproject(pixel: [number, number]): { lng: number; lat: number };
}

interface Screen {
  readonly width: number;
  readonly height: number;
  readonly onGlobe: boolean;
}

/** A place is behind the globe when the ground under its pixel is another place, this many radians off. */
const OCCLUDED_BEYOND = 0.02;

/** Where a place is drawn; on a flat map that is the copy of it nearest to the middle. */
export function screenPosition(
  map: Projector,
  place: LngLat,
  { width, height, onGlobe }: Screen,
): ScreenPosition {
  const [longitude, latitude] = place;
  const nearest = onGlobe ? longitude : unwrapLongitude(longitude, map.getCenter().lng);
  const { x, y } = map.project([nearest, latitude]);
  const onScreen = x >= 0 && y >= 0 && x <= width && y <= height;
  if (!onScreen || !onGlobe) return { x, y, visible: onScreen };
  const ground = map.unproject([x, y]);
  const apart = angularDistance([ground.lng, ground.lat], place);
  return { x, y, visible: apart < OCCLUDED_BEYOND };
}
