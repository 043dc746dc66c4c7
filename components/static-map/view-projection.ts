import { EYE_AT_HEIGHTS } from '@/lib/geo/globe-eye';
import { WORLD_SIZE_AT_ZOOM_0 } from '@/lib/geo/mercator';
import { geoMercator, geoProjection, type GeoProjection } from 'd3-geo';
import type { LngLat } from '@/lib/geo/sphere';
import type { View } from '@/lib/view/view';
import type { Frame } from './fitted-projection';
import { SCREEN, shareOfScreen } from './step-screen';

const ROUND_A_GLOBE = 6;
const RADIANS = Math.PI / 180;

/** Where the atlas opens, when a step has moved nowhere. */
const NORTHEAST_ASIA: readonly LngLat[] = [
  [36, 17],
  [143, 17],
  [143, 57.5],
  [36, 57.5],
];
const GLOBE = { longitude: 106, latitude: 40, zoom: 1.3, bearing: 0 };

type Seen = Pick<View, 'projection' | 'camera'>;

/**
 * A view's camera as a projection into a frame. A pitched map is drawn from straight above.
 * @param points shown besides the region that the atlas opens at, when the view has no camera.
 */
export function viewProjection(
  { projection, camera }: Seen,
  frame: Frame,
  points: readonly LngLat[] = [],
): GeoProjection {
  const { width, height, margin } = frame;
  const shrink = shareOfScreen(frame);
  if (projection === 'globe') return globe({ ...GLOBE, ...camera }, shrink, frame);
  if (camera === null) {
    const coordinates = [...NORTHEAST_ASIA, ...points].map((point) => [...point]);
    const inner: [[number, number], [number, number]] = [
      [margin, margin],
      [width - margin, height - margin],
    ];
    // Asia lies in the middle of this map, America at its right, as on the maps that are printed there.
    return geoMercator().rotate([-110, 0]).fitExtent(inner, { type: 'MultiPoint', coordinates });
  }
  const world = WORLD_SIZE_AT_ZOOM_0 * 2 ** camera.zoom * shrink;
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
  { longitude, latitude, zoom, bearing }: typeof GLOBE,
  shrink: number,
  { width, height }: Frame,
): GeoProjection {
  const world = WORLD_SIZE_AT_ZOOM_0 * 2 ** zoom * shrink;
  // As large as a flat map of the same zoom is at this latitude.
  const radius = world / (2 * Math.PI) / Math.cos(latitude * RADIANS);
  const eye = 1 + (EYE_AT_HEIGHTS * SCREEN.height * shrink) / radius;
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
