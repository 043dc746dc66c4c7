import {
  fittingFontSize,
  wrappedSentences,
  wrappedText,
} from '@/lib/take-along/video/wrapped-text';
import type { Brushes } from './brushes';
import { CARD, STAGE, type Pane } from './video-layout';
import type { SceneWords } from './video-scene';

const TEXT_SIZES = [16, 15, 14, 13, 12];
const LEADING = 1.42;
const TITLE_SIZES = [25, 22, 19];
/** Between the items of a list. */
const APART = 6;
const MOST_TITLE_LINES = 4;

interface CardState {
  readonly heading: string;
  readonly credit: string;
  /** The sentence that is told; null where the whole text is lit. */
  readonly sentence: number | null;
}

/** The column of words: title, years, and the text with the sentence that is told. */
export function paintCard(
  context: CanvasRenderingContext2D,
  { place, title, subtitle, sentences, isList }: SceneWords,
  { heading, credit, sentence }: CardState,
  { sans, serif, ink, soft, accent }: Brushes,
): void {
  const { left, top, width, bottom } = CARD;
  context.save();
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const write = (font: string, colour: string, lines: readonly string[], y: number, step: number) =>
    lines.forEach((line, index) => {
      context.font = font;
      context.fillStyle = colour;
      context.fillText(line, left, y + index * step);
    });
  const linesOf = (font: string, text: string) => {
    context.font = font;
    return wrappedText(text, width, (part) => context.measureText(part).width);
  };

  const small = `400 11px ${sans}`;
  let y = top + 11;
  const above = linesOf(small, heading).slice(0, 2);
  write(small, soft, above, y, 15);
  y += above.length * 15 + 4;
  if (place !== '') write(`600 11px ${sans}`, accent, [place], y, 0);

  const titleFont = (size: number) => `600 ${size}px ${serif}`;
  const chosen = fittingFontSize(
    TITLE_SIZES,
    (size) => linesOf(titleFont(size), title).length <= MOST_TITLE_LINES,
  ).size;
  const titleLines = linesOf(titleFont(chosen), title);
  y += 12 + chosen;
  write(titleFont(chosen), ink, titleLines, y, chosen * 1.18);
  y += (titleLines.length - 1) * chosen * 1.18 + 22;
  if (subtitle !== '') {
    write(`600 13px ${sans}`, soft, [subtitle], y, 0);
    y += 10;
  }

  const creditLines = linesOf(small, credit);
  write(small, soft, creditLines, STAGE.height - 16 - (creditLines.length - 1) * 14, 14);

  const apart = isList ? APART : 0;
  const room = STAGE.height - bottom - apart * sentences.length - (creditLines.length - 1) * 14 - y;
  const texts = sentences.map(({ text }) => text);
  const partsOf = (size: number, from: number) => {
    context.font = `400 ${size}px ${sans}`;
    return wrappedSentences(texts.slice(from), width, (part) => context.measureText(part).width, {
      isList,
    }).map((part) => ({ ...part, sentence: part.sentence + from }));
  };
  const linesIn = (size: number) => Math.floor(room / (size * LEADING));
  const heightIn = (parts: readonly { readonly line: number }[]) => (parts.at(-1)?.line ?? -1) + 1;
  const fitting = fittingFontSize(
    TEXT_SIZES,
    (size) => heightIn(partsOf(size, 0)) <= linesIn(size),
  );
  const { size } = fitting;
  // A text that is too long for the column begins with the sentence that is told.
  const parts = partsOf(size, fitting.fits ? 0 : (sentence ?? 0));
  context.font = `400 ${size}px ${sans}`;
  for (const part of parts.filter(({ line }) => line < linesIn(size))) {
    context.fillStyle = sentence === null || part.sentence === sentence ? ink : soft;
    context.globalAlpha = sentence === null || part.sentence === sentence ? 1 : 0.75;
    context.fillText(
      part.text,
      left + part.x,
      y + (part.line + 1) * size * LEADING + part.sentence * apart,
    );
  }
  context.restore();
}

/** What tells the two maps of a comparison apart, over each; squeezed where it is too long. */
export function paintHeading(
  context: CanvasRenderingContext2D,
  words: string | null,
  { left, frame }: Pane,
  { serif, ink }: Brushes,
): void {
  if (words === null) return;
  context.save();
  context.font = `600 14px ${serif}`;
  context.fillStyle = ink;
  context.fillText(words, left + 4, 18, frame.width - 8);
  context.restore();
}
