import type { Locale } from '@/lib/i18n/routing';
import type { PixelSize } from '@/lib/tours/picture-plan';
import { wordsOfPicture } from './picture-words';

interface FileMeasures {
  readonly language: Locale;
  /** Of a file of pixels. */
  readonly pixels: PixelSize;
  /** Of a file that is a page. */
  readonly millimetres: PixelSize;
  readonly signal: AbortSignal;
}

/** Kinds of file, in the order of their buttons. Each makes it of the SVG; null where the browser cannot. */
export const PICTURE_FILES = {
  png: async (svg, { pixels }) => {
    const { pngOfSvg } = await import('@/components/take-along/picture/png-of-svg');
    const png = await pngOfSvg(svg, pixels);
    if (png === null) return null;
    const { withPngTexts } = await import('./png-texts');
    const { title, description } = wordsOfPicture(svg);
    return withPngTexts(png, { Title: title, Description: description });
  },
  svg: (svg) => Promise.resolve(new Blob([svg], { type: 'image/svg+xml' })),
  pdf: async (svg, { language, millimetres, signal }) => {
    const { pdfOfSvg } = await import('./pdf/pdf-of-svg');
    const { title } = wordsOfPicture(svg);
    return pdfOfSvg(svg, { title, language, millimetres, signal });
  },
} as const satisfies Record<string, (svg: string, measures: FileMeasures) => Promise<Blob | null>>;
export type PictureFile = keyof typeof PICTURE_FILES;
export const PICTURE_FILE_KINDS = Object.keys(PICTURE_FILES) as PictureFile[];
