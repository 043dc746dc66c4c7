import type { LngLat } from '@/lib/geo/sphere';
import type { Ground } from './engine/ground';
import type { ScreenPosition } from './engine/screen-position';

/** What of a map is needed to keep things of one's own on it. Pixels are from the map's top left. */
export interface MapSurface {
  readonly project: (place: LngLat) => ScreenPosition;
  /** Null beside the globe. */
  readonly groundAt: (x: number, y: number) => Ground | null;
  /** Calls back whenever things may be elsewhere on the screen. @returns what ends it. */
  readonly onLayOut: (listener: () => void) => () => void;
}
