import { NEAR_SIDE, viewProjection } from '@/components/static-map/view-projection';
import { cameraOfFrame } from '@/lib/geo/fitted-frame';
import { frameOfCamera } from '@/lib/geo/frame-of-camera';
import { NO_INSETS } from '@/lib/geo/map-area';
import { WORLD_SIZE_AT_ZOOM_0 } from '@/lib/geo/mercator';
import type { ViewFrame } from '@/lib/view/view-frame';
import type { Pane } from './video-layout';
import type { SceneMaps, SceneSide } from './video-scene';

/** A camera flies between two single maps in the same projection. */
export function flies({ sides: before }: SceneMaps, { sides: next }: SceneMaps): boolean {
  return (
    before.length === 1 &&
    next.length === 1 &&
    before[0]!.view.projection === next[0]!.view.projection
  );
}

/** What of the world a map shows in its pane, also where its view names no frame. */
export function shownFrame({ map, view }: SceneSide, { frame }: Pane): ViewFrame {
  const area = { width: frame.width, height: frame.height, insets: NO_INSETS };
  const opened = map.nodes.filter(({ isOpen }) => isOpen).map(({ position }) => position);
  const { projection: kind } = view;
  const seen = view.frame ?? (kind === 'globe' ? NEAR_SIDE : null);
  if (seen !== null) return frameOfCamera(cameraOfFrame(seen, area, kind), area, kind);
  const projection = viewProjection(view, frame, opened);
  const [longitude, latitude] = projection.invert!([frame.width / 2, frame.height / 2])!;
  const zoom = Math.log2((projection.scale() * 2 * Math.PI) / WORLD_SIZE_AT_ZOOM_0);
  const camera = { longitude, latitude, zoom, bearing: 0, pitch: 0 };
  return frameOfCamera(camera, area, 'flat');
}
