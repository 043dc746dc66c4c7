import type { PixelSize } from '@/lib/tours/picture-plan';

/**
 * An SVG with all that it needs inside, as PNG of this size; null where the browser has no canvas so
 * large, or no room for one.
 */
export async function pngOfSvg(svg: string, { width, height }: PixelSize): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, width, height);
    // A canvas that the browser refuses to make so large is there, and empty.
    if (context.getImageData(0, 0, 1, 1).data[3] === 0) return null;
    return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
