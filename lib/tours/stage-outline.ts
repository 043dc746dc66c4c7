import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { EYE_AT_HEIGHTS } from '@/lib/geo/globe-eye';
import { globeRadius } from '@/lib/geo/globe-screen';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';
import type { Projection } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A map that is on a screen now. */
interface ShownMap {
  readonly projection: Projection;
  /** Of the map, in pixels. */
  readonly height: number;
  readonly project: (place: LngLat) => { readonly x: number; readonly y: number };
}

interface StageOutline {
  /** What every screen shows. */
  readonly frame: ScreenBox;
  /** The edges of the map on the stage. */
  readonly pane: ScreenBox;
}

/** Degrees of latitude, to the north and to the south, over which the scale of a map is measured. */
const MEASURED = 0.2;

/**
 * What a stage shows of a frame, in pixels of a map that looks the same way at the same region. A
 * pitched map is measured from above, and of a globe the outline is nearly right.
 * @param pane of the map on the stage.
 */
export function stageOutline(frame: ViewFrame, pane: Size, map: ShownMap): StageOutline {
  const { projection } = map;
  const camera = cameraOfFrame(frame, { ...pane, insets: NO_INSETS }, projection);
  const onStage = globeRadius(camera);
  const enlarged = scaleAt(map, [camera.longitude, camera.latitude]) / onStage;
  const middle: LngLat = [frame.longitude, frame.latitude];
  const scale = scaleAt(map, middle);
  const reach = (degrees: number) =>
    projection === 'globe'
      ? reachOnGlobe(degrees * RADIANS, scale, EYE_AT_HEIGHTS * map.height)
      : degrees * RADIANS * scale;
  return {
    frame: boxRound(map.project(middle), reach(frame.across / 2), reach(frame.down / 2)),
    pane: boxRound(
      map.project([camera.longitude, camera.latitude]),
      (pane.width / 2) * enlarged,
      (pane.height / 2) * enlarged,
    ),
  };
}

/** Pixels of a radian of the ground there: of a globe, its radius. */
function scaleAt({ project }: ShownMap, [longitude, latitude]: LngLat): number {
  const [north, south] = [latitude + MEASURED, latitude - MEASURED].map((at) =>
    project([longitude, at]),
  );
  return Math.hypot(north!.x - south!.x, north!.y - south!.y) / (2 * MEASURED * RADIANS);
}

/** Pixels from the middle of a globe to what is so many radians from it, or to its horizon. */
function reachOnGlobe(angle: number, radius: number, eye: number): number {
  const seen = Math.min(angle, Math.acos(radius / (radius + eye)));
  return (radius * eye * Math.sin(seen)) / (eye + radius * (1 - Math.cos(seen)));
}

const boxRound = (
  { x, y }: { readonly x: number; readonly y: number },
  halfWidth: number,
  halfHeight: number,
): ScreenBox => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});
