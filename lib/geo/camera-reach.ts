import { RADIANS } from './sphere';
import { HIGHEST_LATITUDE, type Camera } from '@/lib/view/camera';

export const MIN_ZOOM = 0.4;
/** Beyond this the 1:10m data is visibly drawn with a ruler. */
export const MAX_ZOOM = 8;

type Look = Pick<Camera, 'latitude' | 'zoom'>;

/**
 * Keeps the middle of a globe where a link can name it, and where deck.gl and MapLibre draw the globe in
 * one size: beyond the end of the flat map deck.gl scales as if the middle were still there. The globe
 * stays as large as it was, which is another zoom at another latitude. Null where nothing is to change.
 */
export function withinReach({ latitude, zoom }: Look): Look | null {
  if (Math.abs(latitude) <= HIGHEST_LATITUDE) return null;
  const held = Math.sign(latitude) * HIGHEST_LATITUDE;
  // At the pole itself a zoom has no size that could be kept.
  const shrunk = Math.max(Math.cos(latitude * RADIANS), 1e-3) / Math.cos(held * RADIANS);
  return { latitude: held, zoom: zoom - Math.log2(shrunk) };
}
