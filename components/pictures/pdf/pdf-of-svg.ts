import { loadMessages } from '@/components/queries/loaded-messages';
import type { Locale } from '@/lib/i18n/routing';
import type { Matrix } from '@/lib/take-along/matrix';
import { AtlasPdf } from './atlas-pdf';
import { letterSource } from './letter-source';
import { heldImages } from './painted-image';
import { paintPicture, textsOf } from './painted-picture';

interface PdfOptions {
  readonly title: string;
  readonly language: Locale;
  readonly millimetres: { readonly width: number; readonly height: number };
  readonly signal?: AbortSignal;
}

const POINTS_A_MILLIMETRE = 72 / 25.4;

/**
 * A picture that the atlas has made as a PDF of one page: shapes stay shapes and letters letters, with the
 * fonts inside. @throws for what it does not know, as for a file of fonts that is not to be had.
 */
export async function pdfOfSvg(
  svg: string,
  { title, language, millimetres, signal }: PdfOptions,
): Promise<Blob> {
  const root = new DOMParser().parseFromString(withoutFonts(svg), 'image/svg+xml').documentElement;
  const [width, height] = [millimetres.width, millimetres.height].map(
    (length) => length * POINTS_A_MILLIMETRE,
  ) as [number, number];
  const messages = await loadMessages(language);
  const images = await heldImages(root);
  const pdf = new AtlasPdf({
    ...{ title, language, width, height },
    author: messages.atlas.name,
    // Another's picture is not given away.
    licence: images.size > 0 ? null : messages.takeAlong.licence,
  });
  const texts = textsOf(root);
  const letters = await letterSource(pdf, [...texts.values()].flat(), signal);
  signal?.throwIfAborted();
  pdf.transform(...fitted(root, width, height));
  paintPicture(pdf, root, { letters, texts, images });
  return pdf.finished();
}

/** A PDF has fonts of its own, and the page's policy refuses styles also in what is only parsed. */
const withoutFonts = (svg: string): string => svg.replaceAll(/<style>[^<]*<\/style>/g, '');

/** As large as the page allows, and in its middle. */
function fitted(root: Element, width: number, height: number): Matrix {
  const [left = 0, top = 0, across = 1, down = 1] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const scale = Math.min(width / across, height / down);
  const x = (width - across * scale) / 2 - left * scale;
  const y = (height - down * scale) / 2 - top * scale;
  return [scale, 0, 0, scale, x, y];
}
