import type { PictureAttempt } from '@/lib/tours/picture-plan';
import type { PictureCodec } from './encoded-picture';

/** In the order of preference: Safari writes no WebP. */
const TYPES = ['image/webp', 'image/jpeg'] as const;

/** Pictures by what each browser has: a bitmap, which it turns upright, and a canvas. */
export const BROWSER_CODEC: PictureCodec = {
  decode: async (file) => {
    const bitmap = await createImageBitmap(file);
    return {
      size: { width: bitmap.width, height: bitmap.height },
      encode: (attempt) => encode(bitmap, attempt),
      close: () => bitmap.close(),
    };
  },
};

async function encode(
  bitmap: ImageBitmap,
  { width, height, quality }: PictureAttempt,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // What was transparent is white as on paper: black lines on nothing would be gone by night.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  for (const type of TYPES) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
    // A browser that does not know the type writes PNG instead.
    if (blob?.type === type) return blob;
  }
  return null;
}
