import type { View } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';

/**
 * What a map on paper must show: where the reader has moved to, or what is opened. Null, the region, where
 * neither is: a screen that is higher than it is wide shows less of it than the paper has room for.
 */
export function printedFrame(
  { camera, frame, open }: Pick<View, 'camera' | 'frame' | 'open'>,
  seen: ViewFrame | null,
): ViewFrame | null {
  const isMoved = camera !== null || frame !== null || open !== null;
  return isMoved ? (seen ?? frame) : null;
}
