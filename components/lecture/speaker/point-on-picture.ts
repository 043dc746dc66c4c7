import type { PictureSize } from './picture-ground';

interface OnPage {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where a pointer is on a picture that is drawn into an element. */
export function pointOnPicture(
  { clientX, clientY }: OnPage,
  element: Element,
  { width, height }: PictureSize,
): readonly [x: number, y: number] {
  const box = element.getBoundingClientRect();
  return [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
}
