import { LONGEST_PICTURE_SIDE } from './slide';

/** A picture file above this is refused unread: no camera or scanner of a lecturer writes larger ones. */
export const LARGEST_PICTURE_FILE_BYTES = 40_000_000;
/** Pixels that a browser can hold and draw on an old laptop. */
export const MOST_PICTURE_PIXELS = 120_000_000;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How a picture is written: first as good as it can be, then smaller and smaller. */
export interface PictureAttempt extends PixelSize {
  /** Of the encoder, from 0 to 1. */
  readonly quality: number;
}

const QUALITIES = [0.86, 0.74, 0.6] as const;
const SHARES = [1, 0.75, 0.5, 0.3] as const;

/** The size at which the longer side is at most `most` pixels; never larger than it is. */
export function fittedSize({ width, height }: PixelSize, most: number): PixelSize {
  const share = Math.min(1, most / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * share));
  return { width: side(width), height: side(height) };
}

/** What to try in turn, until the file is small enough: a lower quality first, then fewer pixels. */
export function pictureAttempts(size: PixelSize): readonly PictureAttempt[] {
  return SHARES.flatMap((share) => {
    const fitted = fittedSize(size, LONGEST_PICTURE_SIDE * share);
    return QUALITIES.map((quality) => ({ ...fitted, quality }));
  });
}
