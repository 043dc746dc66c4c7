import type { PixelSize } from '@/lib/tours/picture-plan';

export const PICTURE_SHAPES = {
  wide: { width: 1920, height: 1080 },
  narrow: { width: 1440, height: 1080 },
} as const satisfies Record<string, PixelSize>;
export type PictureShape = keyof typeof PICTURE_SHAPES;

const DRAWN_FOR = 1080;

/** Where everything stands, in pixels of the picture. */
export function picturePlan({ width, height }: PixelSize) {
  const unit = height / DRAWN_FOR;
  const edge = 56 * unit;
  const titleHeight = 118 * unit;
  const footY = height - 34 * unit;
  const top = edge * 0.7 + titleHeight + 22 * unit;
  const foot = footY - 34 * unit;
  const inner = width - 2 * edge;
  const isWide = width / height > 1.5;
  const textWidth = inner * (isWide ? 0.34 : 0.36);
  const mapX = edge + textWidth + 44 * unit;
  const keyHeight = 74 * unit;
  return {
    unit,
    edge,
    title: { x: edge, y: edge * 0.7, w: inner, h: titleHeight },
    text: { x: edge, y: top, w: textWidth, h: foot - top },
    maps: { x: mapX, y: top, w: width - edge - mapX, h: foot - keyHeight - 16 * unit - top },
    key: { x: mapX, y: foot - keyHeight, w: width - edge - mapX, h: keyHeight },
    footY,
  };
}
