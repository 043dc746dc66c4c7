import { pictureView } from '@/lib/take-along/picture-view';
import type { PixelSize } from '@/lib/tours/picture-plan';
import type { View } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';

/**
 * What a map on paper must show: where the reader has moved to, or what is opened. Null, the region, where
 * neither is: a screen that is higher than it is wide shows less of it than the paper has room for.
 *
 * @param seen what the map shows; null without a map, when the camera of the view says it
 */
export function printedFrame(
  view: View,
  seen: ViewFrame | null,
  window: PixelSize,
): ViewFrame | null {
  const { camera, frame, open } = view;
  const isMoved = camera !== null || frame !== null || open !== null;
  return isMoved ? (seen ?? pictureView(view, window).frame) : null;
}
