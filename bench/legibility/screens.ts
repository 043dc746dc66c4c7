import { WORLD_SIZE_AT_ZOOM_0 } from '@/lib/geo/mercator';
import { rightPanelOf } from '@/components/atlas/right-panel-kind';
import { insetsOf, type Layout } from '@/components/atlas/use-layout';
import { framedCamera, framedGlobeCamera } from '@/components/map/engine/framed-camera';
import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { restrictionsOf } from '@/lib/filters/restrictions';
import type { ScreenBox } from '@/lib/geo/screen-box';
import type { Camera } from '@/lib/view/camera';
import type { Projection, View } from '@/lib/view/view';

/** A browser's window, and what of it the map has. */
export interface Screen {
  readonly name: string;
  readonly layout: Layout;
  /** Of the map, in pixels: a part of it may stand behind panels. */
  readonly width: number;
  readonly height: number;
}

/** Of the header and the timeline (site-header.tsx, timeline.tsx: h-14, h-38, on a phone h-37). */
const HEADER = 56;
const TIMELINE = { wide: 152, medium: 152, narrow: 148 } as const satisfies Record<
  Layout['width'],
  number
>;

const screen = (width: number, height: number, layout: Layout): Screen => ({
  name: `${width}×${height}`,
  layout,
  width,
  height: height - HEADER - TIMELINE[layout.width],
});

export const SCREENS: readonly Screen[] = [
  screen(1440, 900, { width: 'wide', evidence: 'docked' }),
  screen(1024, 768, { width: 'medium', evidence: 'docked' }),
  screen(390, 844, { width: 'narrow', evidence: 'sheet' }),
];

const insetsFor = (view: View, { layout, height }: Screen) =>
  insetsOf(layout, rightPanelOf(view), restrictionsOf(view).length > 0, height);

/** The part of the map that no panel covers, in pixels from the map's top left. */
export function freePart(view: View, screenOfMap: Screen): ScreenBox {
  const { top, right, bottom, left } = insetsFor(view, screenOfMap);
  const { width, height } = screenOfMap;
  return { left, top, right: width - right, bottom: height - bottom };
}

/** The camera of a view: its own, that of its frame, or the one that the atlas opens with. */
export function cameraOf(view: View, projection: Projection, screenOfMap: Screen): Camera {
  const { width, height } = screenOfMap;
  const insets = insetsFor(view, screenOfMap);
  const framed = projection === 'globe' ? framedGlobeCamera : framedCamera;
  const camera =
    view.camera ??
    (view.frame
      ? cameraOfFrame(view.frame, { width, height, insets }, projection)
      : framed({ width, height }, insets));
  if (projection === 'globe') return camera;
  // MapLibre shows no flat world that is lower than its map.
  return { ...camera, zoom: Math.max(camera.zoom, Math.log2(height / WORLD_SIZE_AT_ZOOM_0)) };
}
