import type { SlidePicture } from '@/lib/tours/slide';
import { GROUND_COLOURS } from '../drawing/ground-colours';
import { loadedPicture } from '../drawing/loaded-picture';

const QUALITY = 0.9;

/**
 * A picture as a JPEG in a data URL, which every edition of PowerPoint shows; WebP is shown by the latest
 * alone. Null where the browser cannot read it.
 */
export async function slideJpeg(picture: SlidePicture): Promise<string | null> {
  const { source, width, height } = picture;
  if (source.startsWith('data:image/jpeg')) return source;
  const image = await loadedPicture(picture);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (image === null || context === null) return null;
  // Behind what is transparent.
  context.fillStyle = GROUND_COLOURS.panel.day;
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const written = canvas.toDataURL('image/jpeg', QUALITY);
  return written.startsWith('data:image/jpeg') ? written : null;
}
