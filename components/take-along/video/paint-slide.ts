import { fittingFontSize, wrappedText } from '@/lib/take-along/video/wrapped-text';
import type { Brushes } from './brushes';
import { STAGE } from './video-layout';
import type { SceneWords } from './video-scene';

const LEFT = 110;
const WIDTH = STAGE.width - 2 * LEFT;
const TITLE_SIZES = [46, 38, 32, 26];
const TEXT_SIZES = [21, 18, 15, 13];
const [TITLE_HEIGHT, TEXT_HEIGHT] = [150, 230] as const;
const LEADING = 1.4;

/** A scene without a map, such as a title: its words alone, in the middle. */
export function paintSlide(
  context: CanvasRenderingContext2D,
  { place, title, sentences }: SceneWords,
  { heading, credit }: { readonly heading: string; readonly credit: string },
  { sans, serif, ink, soft, accent }: Brushes,
): void {
  context.save();
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const linesAt = (font: (size: number) => string, text: string) => (size: number) => {
    context.font = font(size);
    return wrappedText(text, WIDTH, (part) => context.measureText(part).width);
  };
  const blockOf = (lines: (size: number) => readonly string[], sizes: number[], height: number) => {
    const { size } = fittingFontSize(sizes, (one) => lines(one).length * one * LEADING <= height);
    return { size, lines: lines(size).slice(0, Math.floor(height / (size * LEADING))) };
  };
  const titleFont = (size: number) => `600 ${size}px ${serif}`;
  const textFont = (size: number) => `400 ${size}px ${sans}`;
  const head = blockOf(linesAt(titleFont, title), TITLE_SIZES, TITLE_HEIGHT);
  const words = sentences.map(({ text }) => text).join(' ');
  const body = blockOf(linesAt(textFont, words), TEXT_SIZES, TEXT_HEIGHT);
  const heightOf = ({ size, lines }: typeof head) => lines.length * size * LEADING;
  let y = (STAGE.height - heightOf(head) - heightOf(body)) / 2;
  for (const [block, font, colour] of [
    [head, titleFont, ink],
    [body, textFont, soft],
  ] as const) {
    context.font = font(block.size);
    context.fillStyle = colour;
    for (const line of block.lines) {
      y += block.size * LEADING;
      context.fillText(line, LEFT, y);
    }
  }
  context.font = textFont(11);
  context.fillStyle = soft;
  context.fillText(heading, LEFT, 40, WIDTH);
  context.fillText(credit, LEFT, STAGE.height - 24, WIDTH);
  context.fillStyle = accent;
  context.textAlign = 'right';
  context.fillText(place, STAGE.width - LEFT, 40);
  context.restore();
}
