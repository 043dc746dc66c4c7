import { fittingFontSize, wrappedText } from '@/lib/take-along/video/wrapped-text';
import type { Brushes } from './brushes';
import type { PaintedKeyEntry } from './drawing-host';
import { paintShapes } from './paint-shapes';
import { CAPTION_BOX, VIDEO_KEY_BOX } from './video-layout';

const SIZES = [11, 10, 9];
const [AFTER_SIGN, AFTER_WORDS] = [5, 14] as const;
const LINE = 15;

interface PlacedEntry {
  readonly entry: PaintedKeyEntry;
  readonly x: number;
  readonly row: number;
}

/** What lines and rings stand for, in as many rows as there is room for; what finds none is left out. */
export function paintKey(
  context: CanvasRenderingContext2D,
  entries: readonly PaintedKeyEntry[],
  brushes: Brushes,
): void {
  const { left, top, width, height } = VIDEO_KEY_BOX;
  const rows = Math.floor(height / LINE);
  const placedAt = (size: number): readonly PlacedEntry[] => {
    context.font = `400 ${size}px ${brushes.sans}`;
    let [x, row] = [0, 0];
    return entries.map((entry) => {
      const own =
        (entry.width > 0 ? entry.width + AFTER_SIGN : 0) + context.measureText(entry.words).width;
      if (x > 0 && x + own > width) [x, row] = [0, row + 1];
      const placed = { entry, x, row };
      x += own + AFTER_WORDS;
      return placed;
    });
  };
  const fits = (size: number) => (placedAt(size).at(-1)?.row ?? 0) < rows;
  const size = SIZES.find(fits) ?? SIZES.at(-1)!;
  const placed = placedAt(size).filter(({ row }) => row < rows);
  const used = Math.max(0, ...placed.map(({ row }) => row)) + 1;
  for (const { entry, x, row } of placed) {
    const middle = top + (height - used * LINE) / 2 + row * LINE + LINE / 2;
    context.save();
    context.translate(left + x, middle - entry.height / 2);
    paintShapes(context, entry.shapes, { alpha: 1, fontFamily: brushes.sans });
    context.restore();
    context.save();
    context.font = `400 ${size}px ${brushes.sans}`;
    context.textBaseline = 'middle';
    context.fillStyle = brushes.soft;
    context.fillText(
      entry.words,
      left + x + (entry.width > 0 ? entry.width + AFTER_SIGN : 0),
      middle,
    );
    context.restore();
  }
}

const CAPTION_SIZES = [17, 15, 13, 11, 9];
const CAPTION_LEADING = 1.3;
const CAPTION_MARGIN = 16;

/** A caption as a part of the picture. White on black in both themes, as captions are everywhere. */
export function paintCaption(
  context: CanvasRenderingContext2D,
  text: string,
  { sans }: Brushes,
): void {
  const { left, top, width, height } = CAPTION_BOX;
  const linesAt = (size: number) => {
    context.font = `500 ${size}px ${sans}`;
    const inner = width - 2 * CAPTION_MARGIN;
    return wrappedText(text, inner, (part) => context.measureText(part).width);
  };
  context.save();
  const { size } = fittingFontSize(
    CAPTION_SIZES,
    (one) => linesAt(one).length * one * CAPTION_LEADING <= height - 4,
  );
  const lines = linesAt(size);
  context.fillStyle = 'black';
  context.fillRect(left, top, width, height);
  context.fillStyle = 'white';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  lines.forEach((line, index) => {
    const y = top + height / 2 + (index - (lines.length - 1) / 2) * size * CAPTION_LEADING;
    context.fillText(line, left + width / 2, y);
  });
  context.restore();
}
