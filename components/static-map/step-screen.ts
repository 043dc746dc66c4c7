import type { Camera } from '@/lib/view/camera';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the map beside the text on a lecture screen of the usual size, where the views of steps are made. */
export const SCREEN: Size = { width: 900, height: 800 };

/** How large a smaller map draws what such a screen shows. */
export const shareOfScreen = ({ width, height }: Size): number =>
  Math.min(width / SCREEN.width, height / SCREEN.height);

/** The camera of a step for a live map of another size: what fits on the screen fits into it. */
export const cameraForSize = (camera: Camera, size: Size): Camera => ({
  ...camera,
  zoom: camera.zoom + Math.log2(shareOfScreen(size)),
});
