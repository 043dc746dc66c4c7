import { emsOf, LEADING, SANS, setLines } from '@/lib/take-along/set-lines';
import type { GroundColour } from '@/components/take-along/drawing/ground-colours';
import { CHART_LETTERS, type ChartInk, type Marks } from '../ink';

export interface WrittenLine {
  readonly text: string;
  readonly isBold?: boolean;
  readonly colour?: GroundColour;
  /** In lines, before it. */
  readonly gap?: number;
}

/** Noto Sans is a little wider than the letters that text is measured by. */
const WIDER = 1.06;
const TYPEFACE = { width: SANS.width * WIDER };

export const widthOfWords = (text: string, size: number, isBold = false) =>
  emsOf(text, TYPEFACE, isBold) * size;

/** Texts one under another, broken where a line is full. */
export function writtenLines(
  texts: readonly WrittenLine[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  ink: ChartInk,
  size: number = CHART_LETTERS,
): { readonly marks: Marks; readonly height: number } {
  const step = LEADING * size;
  let height = 0;
  const marks = texts.flatMap(({ text, isBold = false, colour = 'ink', gap = 0 }) => {
    height += gap * step;
    const lines = setLines([{ runs: [{ text, isBold }] }], { size, width, typeface: TYPEFACE });
    return lines.map(({ runs }) => {
      height += step;
      const words = runs.map((run) => run.text).join('');
      return ink.text(words, [x, y + height - 0.24 * size], { size, isBold, colour });
    });
  });
  return { marks, height };
}
