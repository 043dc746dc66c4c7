import { regionCamera } from '@/components/map/engine/framed-camera';
import { frameOfCamera } from '@/lib/geo/frame-of-camera';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { Projection } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';

/** What a map of this size shows of a step that has no frame: the whole region. */
export function regionFrame(
  projection: Projection,
  pane: { readonly width: number; readonly height: number },
): ViewFrame {
  const area = { ...pane, insets: NO_INSETS };
  return frameOfCamera(regionCamera(area, projection), area, projection);
}
