import type { Locale } from '@/lib/i18n/routing';
import type { PixelSize } from '@/lib/tours/picture-plan';

/** A picture as it is saved. */
export interface DrawnPicture {
  readonly svg: string;
  readonly alternative: string;
  readonly title: string;
}

export interface FileMeasures {
  readonly language: Locale;
  /** Of a file of pixels. */
  readonly pixels: PixelSize;
  /** Of a file that is a page. */
  readonly millimetres: PixelSize;
  readonly signal: AbortSignal;
}

/** Kinds of file, in the order of their buttons. Each makes it of the SVG; null where the browser cannot. */
export const PICTURE_FILES = {
  png: async ({ svg, alternative, title }, { pixels }) => {
    const { pngOfSvg } = await import('@/components/take-along/picture/png-of-svg');
    const png = await pngOfSvg(svg, pixels);
    if (png === null) return null;
    const { withPngTexts } = await import('./png-texts');
    return withPngTexts(png, { Title: title, Description: alternative });
  },
  svg: ({ svg }) => Promise.resolve(new Blob([svg], { type: 'image/svg+xml' })),
} as const satisfies Record<
  string,
  (picture: DrawnPicture, measures: FileMeasures) => Promise<Blob | null>
>;
export type PictureFile = keyof typeof PICTURE_FILES;
export const PICTURE_FILE_KINDS = Object.keys(PICTURE_FILES) as PictureFile[];
