import { PICTURE_SIZE } from '@/lib/routes/picture-address';
import {
  emsOf,
  fittingSize,
  LEADING,
  SERIF,
  setLines,
  type Typeface,
} from '@/lib/take-along/set-lines';
import { drawableText } from './drawable-text';

const EDGE = 32;
const FOOT = 46;
const INNER = PICTURE_SIZE.width - 2 * EDGE;

/** Where everything stands, in pixels of the picture. */
export const PICTURE_PLAN = {
  edge: EDGE,
  title: { top: 22, width: INNER, height: 118, sizes: [58, 30] },
  line: { top: 142, width: INNER, height: 34, sizes: [25, 18] },
  maps: { top: 188, height: PICTURE_SIZE.height - 188 - FOOT, gap: 6 },
  label: { size: 20, height: 32, padding: 12 },
  foot: { height: FOOT, size: 19 },
} as const;

interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly [largest: number, smallest: number];
}

export interface FittedWords {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Noto Sans is a little wider than the letters that text is measured by. */
const SANS: Typeface = { width: 1.06 };
const TYPEFACES = { serif: { ...SERIF, isBold: true }, sans: { ...SANS, isBold: false } } as const;

/** A text as large as it fits; what does not fit at the smallest size ends with "…". */
export function fittedWords(
  text: string,
  { width, height, sizes }: TextRoom,
  face: keyof typeof TYPEFACES,
): FittedWords {
  const { isBold, ...typeface } = TYPEFACES[face];
  const paragraphs = [{ runs: [{ text: drawableText(text), isBold }] }];
  const room = { width, height, typeface };
  const size = fittingSize(paragraphs, room, sizes) ?? sizes[1];
  const all = setLines(paragraphs, { ...room, size }).map(({ runs }) =>
    runs
      .map((run) => run.text)
      .join('')
      .trim(),
  );
  const most = Math.max(1, Math.floor(height / (LEADING * size)));
  if (all.length <= most) return { lines: all, size };
  const cut = cutLine(all[most - 1]!, (line) => emsOf(line, typeface, isBold) * size <= width);
  return { lines: [...all.slice(0, most - 1), cut], size };
}

/** With "…" at its end, without as many of its last words as that takes. */
function cutLine(line: string, fits: (line: string) => boolean): string {
  const words = line.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  const [only = ''] = words;
  let letters = [...only];
  if (words.length > 1) return `${words.join(' ')} …`;
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}
