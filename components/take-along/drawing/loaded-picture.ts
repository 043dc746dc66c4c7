import type { SlidePicture } from '@/lib/tours/slide';

/** A picture that a canvas can draw at once; null where the browser cannot read it. */
export async function loadedPicture({
  source,
  width,
  height,
}: SlidePicture): Promise<HTMLImageElement | null> {
  const image = new Image(width, height);
  image.src = source;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
