import { angularDistance, type LngLat } from '@/lib/geo/sphere';

/** A point of the ground, and how many radians of it one pixel covers there. */
export interface Ground {
  readonly place: LngLat;
  readonly radiansPerPixel: number;
}

/** What of a MapLibre map is needed to find it. */
interface Projector {
  project(place: [number, number]): { x: number; y: number };
  unproject(pixel: [number, number]): { lng: number; lat: number };
}

const BESIDE_THE_GLOBE = 2;
const REACH = 4;

export function groundUnder(map: Projector, x: number, y: number): Ground | null {
  const under = (pixelX: number, pixelY: number): [number, number] => {
    const { lng, lat } = map.unproject([pixelX, pixelY]);
    return [lng, lat];
  };
  const place = under(x, y);
  // Beside the globe MapLibre answers with the nearest ground, which is then under another pixel.
  const back = map.project(place);
  if (Math.hypot(back.x - x, back.y - y) > BESIDE_THE_GLOBE) return null;
  // The lesser of both directions: at the limb the ground falls away from the eye.
  const acrossX = angularDistance(under(x - REACH, y), under(x + REACH, y));
  const acrossY = angularDistance(under(x, y - REACH), under(x, y + REACH));
  return { place, radiansPerPixel: Math.min(acrossX, acrossY) / (2 * REACH) };
}
