import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '@/lib/i18n/routing';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import { PARAGRAPH_GAP, SANS, SERIF } from '@/lib/take-along/set-lines';
import { GROUND_COLOURS, type GroundColour } from '../drawing/ground-colours';
import { POINTS_AN_INCH, type SlideBox } from './slide-plan';

/** Fonts that come with Windows and macOS, and that LibreOffice has a like of. */
export const FONTS = {
  sans: { name: 'Arial', typeface: SANS },
  serif: { name: 'Georgia', typeface: SERIF },
} as const;

/** As the file has it, without "#". */
export const slideColour = (name: GroundColour) => GROUND_COLOURS[name].day.slice(1);

/** For the spelling check. */
export const SPELLING: Readonly<Record<Locale, string>> = { en: 'en-GB', vi: 'vi-VN' };

/** A box in the measure in which text is set. */
export const roomOf = ({ w, h }: SlideBox, typeface = SANS) => ({
  width: w * POINTS_AN_INCH,
  height: h * POINTS_AN_INCH,
  typeface,
});

interface RunsOptions {
  readonly size: number;
  readonly language: Locale;
  readonly colour?: GroundColour;
  /** The address of a page of the atlas that others can open; null where there is none. */
  readonly addressOf: (path: string) => string | null;
}

/** Paragraphs as PowerPoint has them: text that can be edited, with its links and lists. */
export function slideRuns(
  paragraphs: readonly TextParagraph[],
  { size, language, colour = 'ink', addressOf }: RunsOptions,
): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, list }, paragraph) =>
    runs.map((run, index) => {
      const isFirst = index === 0;
      const isLast = index === runs.length - 1 && paragraph < paragraphs.length - 1;
      const url = run.link === undefined ? null : openAddress(run.link, addressOf);
      return {
        text: run.text.replaceAll('\n', ' '),
        options: {
          lang: SPELLING[language],
          fontFace: FONTS.sans.name,
          fontSize: size,
          color: slideColour(colour),
          bold: run.isBold ?? false,
          italic: run.isItalic ?? false,
          ...(run.isRaised && { superscript: true, color: slideColour('accent') }),
          ...(url !== null && { hyperlink: { url } }),
          ...(isFirst && paragraph > 0 && { paraSpaceBefore: PARAGRAPH_GAP * size }),
          ...(isFirst && list !== undefined && { bullet: bulletOf(list, size) }),
          ...(isLast && { breakLine: true }),
        },
      };
    }),
  );
}

const bulletOf = (list: NonNullable<TextParagraph['list']>, size: number) =>
  list === 'bullet'
    ? { indent: size * 1.2 }
    : { type: 'number' as const, numberStartAt: list, indent: size * 1.2 };

/** A page of the atlas is only a link where others can open it. */
function openAddress(link: string, addressOf: (path: string) => string | null): string | null {
  return link.startsWith('/') ? addressOf(link) : link;
}
