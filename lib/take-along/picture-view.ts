import { frameOfCamera } from '@/lib/geo/frame-of-camera';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { PixelSize } from '@/lib/tours/picture-plan';
import type { View } from '@/lib/view/view';

/**
 * A view as a picture of any shape shows it: with what its camera sees on this window, since a camera
 * is of one screen.
 */
export function pictureView(view: View, { width, height }: PixelSize): View {
  const { camera, frame, projection } = view;
  if (camera === null) return view;
  const area = { width, height, insets: NO_INSETS };
  return { ...view, camera: null, frame: frame ?? frameOfCamera(camera, area, projection) };
}
