import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '@/lib/i18n/routing';
import { cutToFit, fittingSize } from '@/lib/take-along/set-lines';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { TakeAlongWords } from '../take-along-words';
import type { ShapeGroup } from './finished-file';
import { WHOLE, type SlideBox } from './slide-plan';
import { FONTS, roomOf, slideRuns, SPELLING } from './slide-text';

/** Where a slide has its title: above all else, or in the middle as a heading of what follows. */
export type DeckLayout = 'step' | 'heading';

interface BeginOptions {
  readonly sizes?: readonly [largest: number, smallest: number];
  readonly layout?: DeckLayout;
  /** Nothing of the atlas is drawn on it, so the atlas's licence is not said of it. */
  readonly isOwn?: boolean;
}

export interface Deck {
  readonly words: TakeAlongWords;
  readonly language: Locale;
  /** The address of a page of the atlas that others can open; null where there is none. */
  readonly addressOf: (path: string) => string | null;
  /** A new slide with its title and what stands on each. */
  readonly begin: (title: string, options?: BeginOptions) => PptxGenJS.Slide;
  /** Of the slide that was begun last. */
  readonly group: (group: ShapeGroup) => number;
}

const REST_SIZES = [18, 14] as const;

/** A text that is longer than its place, on slides of its own. */
export function addRest(deck: Deck, title: string, all: readonly TextParagraph[]): void {
  let rest = all;
  for (let part = 2; rest.length > 0; part += 1) {
    const slide = deck.begin(deck.words.own('continued', { title, part: String(part) }));
    const size = fittingSize(rest, roomOf(WHOLE), REST_SIZES) ?? REST_SIZES[1];
    const [shown, left] = cutToFit(rest, roomOf(WHOLE), size);
    addText(slide, deck, shown, WHOLE, size);
    rest = left;
  }
}

export function addText(
  slide: PptxGenJS.Slide,
  deck: Deck,
  paragraphs: readonly TextParagraph[],
  box: SlideBox,
  size: number,
): void {
  if (paragraphs.length === 0) return;
  slide.addText(slideRuns(paragraphs, { ...deck, size }), {
    ...box,
    objectName: 'Text',
    isTextBox: true,
    margin: 0,
    valign: 'top',
    fontSize: size,
  });
}

/** What every text box has. */
export const boxLook = (language: Locale) => ({
  isTextBox: true,
  margin: 0,
  fontFace: FONTS.sans.name,
  lang: SPELLING[language],
});
