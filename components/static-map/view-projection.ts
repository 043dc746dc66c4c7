import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { EYE_AT_HEIGHTS } from '@/lib/geo/globe-eye';
import { NO_INSETS } from '@/lib/geo/map-area';
import { WORLD_SIZE_AT_ZOOM_0 } from '@/lib/geo/mercator';
import { geoMercator, geoProjection, type GeoProjection } from 'd3-geo';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { ViewFrame } from '@/lib/view/view-frame';
import type { View } from '@/lib/view/view';
import type { Frame } from './fitted-projection';

const ROUND_A_GLOBE = 6;
const RADIANS = Math.PI / 180;

/** Where the atlas opens, when a step has moved nowhere. */
const NORTHEAST_ASIA: readonly LngLat[] = [
  [36, 17],
  [143, 17],
  [143, 57.5],
  [36, 57.5],
];
export const NEAR_SIDE: ViewFrame = {
  longitude: 106,
  latitude: 40,
  across: 150,
  down: 150,
  bearing: 0,
  pitch: 0,
};

type Seen = Pick<View, 'projection' | 'frame'>;

/**
 * What must be seen of a view as a projection into a picture. A pitched map is drawn from straight above.
 * @param points shown besides the region that the atlas opens at, when the view has no frame.
 */
export function viewProjection(
  { projection, frame: seen }: Seen,
  frame: Frame,
  points: readonly LngLat[] = [],
): GeoProjection {
  const { width, height, margin } = frame;
  const area = { width, height, insets: NO_INSETS };
  if (projection === 'globe') return globe(cameraOfFrame(seen ?? NEAR_SIDE, area, 'globe'), frame);
  if (seen === null) {
    const coordinates = [...NORTHEAST_ASIA, ...points].map((point) => [...point]);
    const inner: [[number, number], [number, number]] = [
      [margin, margin],
      [width - margin, height - margin],
    ];
    // Asia lies in the middle of this map, America at its right, as on the maps that are printed there.
    return geoMercator().rotate([-110, 0]).fitExtent(inner, { type: 'MultiPoint', coordinates });
  }
  const camera = cameraOfFrame(seen, area, 'flat');
  const world = WORLD_SIZE_AT_ZOOM_0 * 2 ** camera.zoom;
  return (
    geoMercator()
      .rotate([-camera.longitude, 0])
      .center([0, camera.latitude])
      .angle(camera.bearing)
      // Never a world narrower than its frame.
      .scale(Math.max(world, width) / (2 * Math.PI))
      .translate([width / 2, height / 2])
  );
}

function globe(
  { longitude, latitude, zoom, bearing }: Camera,
  { width, height }: Frame,
): GeoProjection {
  const world = WORLD_SIZE_AT_ZOOM_0 * 2 ** zoom;
  // As large as a flat map of the same zoom is at this latitude.
  const radius = world / (2 * Math.PI) / Math.cos(latitude * RADIANS);
  const eye = 1 + (EYE_AT_HEIGHTS * height) / radius;
  // The rim as it is seen. Paper cannot be brought nearer: a whole globe fills its frame.
  const rim = radius * Math.sqrt((eye - 1) / (eye + 1));
  const enlarged = Math.max(1, (Math.min(width, height) / 2 - ROUND_A_GLOBE) / rim);
  return geoProjection(fromEye(eye))
    .rotate([-longitude, -latitude])
    .angle(bearing)
    .clipAngle(Math.acos(1 / eye) / RADIANS - 1e-4)
    .scale(radius * enlarged)
    .translate([width / 2, height / 2]);
}

/** The sphere as an eye sees it that is `distance` radii from its centre: vertical perspective. */
function fromEye(distance: number) {
  const project = (longitude: number, latitude: number): [number, number] => {
    const along = Math.cos(latitude) * Math.cos(longitude);
    const share = (distance - 1) / (distance - along);
    return [share * Math.cos(latitude) * Math.sin(longitude), share * Math.sin(latitude)];
  };
  /** Not a number beside the globe. */
  project.invert = (x: number, y: number): [number, number] => {
    const off = Math.hypot(x, y);
    if (off === 0) return [0, 0];
    const [near, far] = [distance - 1, distance + 1];
    const sine = (distance - Math.sqrt(1 - (off * off * far) / near)) / (near / off + off / near);
    return [Math.atan2(x * sine, off * Math.sqrt(1 - sine * sine)), Math.asin((y * sine) / off)];
  };
  return project;
}
