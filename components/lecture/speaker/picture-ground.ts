import type { GeoProjection } from 'd3-geo';
import { isFacing } from '@/components/static-map/seen-line';
import type { LngLat } from '@/lib/geo/sphere';
import type { MapPoint } from '@/lib/lecture/lecture-message';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The map under a picture of the screen: what is done on the picture is done on the ground. */
export interface PictureGround {
  /** Which of the maps on the screen it is. */
  readonly on: MapPoint['on'];
  /** Of the picture, in its own pixels; on the page it may be larger or smaller. */
  readonly size: PictureSize;
  /** The place at a point of the picture, in its own pixels; null beside the globe. */
  readonly unproject: (x: number, y: number) => LngLat | null;
  /** Null for what lies behind the globe. */
  readonly project: (place: LngLat) => readonly [x: number, y: number] | null;
}

/** How far from itself a point may come back, in pixels: none that lies on the globe does. */
const NEAR = 0.5;

export function pictureGround(
  projection: GeoProjection,
  on: MapPoint['on'],
  size: PictureSize,
): PictureGround {
  const project = (place: LngLat) => (isFacing(projection, place) ? projection([...place]) : null);
  return {
    on,
    size,
    project,
    unproject: (x, y) => {
      const place = projection.invert?.([x, y]);
      if (!place || !place.every(Number.isFinite)) return null;
      const back = projection(place);
      return back && Math.hypot(back[0] - x, back[1] - y) < NEAR ? place : null;
    },
  };
}
