import type PptxGenJS from 'pptxgenjs';
import type { MarkStroke } from '@/lib/take-along/mark';

/*
 * What PowerPoint can and pptxgenjs does not write: groups, and dashes of any length. The shapes carry
 * what is wanted in their names, and `finishedFile` writes it into the file in place of that.
 */
const GROUP = 'group';
const DASH = 'custom';

export const groupedName = (group: number, words: string) => `${GROUP} ${group}: ${words}`;
/** In the XML of a slide; the words are escaped there. */
export const GROUPED_NAME = new RegExp(`name="${GROUP} (\\d+): `);

type DashType = NonNullable<PptxGenJS.ShapeLineProps['dashType']>;

/** Lengths in shares of the line's width, as the file counts them. */
export function dashName({ dash, width }: MarkStroke): { readonly dashType: DashType } {
  const shares = dash.map((length) => Math.round((length / width) * 100_000));
  return { dashType: `${DASH} ${shares.join(' ')}` as DashType };
}

/** In the XML of a slide. */
export const PRESET_DASH = new RegExp(`<a:prstDash val="${DASH} ([\\d ]+)"/>`, 'g');
