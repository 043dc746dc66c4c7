import {
  cutToFit,
  fittingSize,
  heightOfLines,
  LEADING,
  PARAGRAPH_GAP,
  SANS,
  SERIF,
  setLines,
} from '@/lib/take-along/set-lines';
import { escapedXml } from '@/lib/text/escaped-xml';
import type { TextParagraph, TextRun } from '@/lib/take-along/text-runs';

const SANS_FAMILY = 'Noto Sans';
const SERIF_FAMILY = 'Source Serif 4';
const EAST_ASIAN = "'Noto Sans KR','Noto Sans SC'";
export const PICTURE_FONTS = {
  sans: SANS_FAMILY,
  serif: SERIF_FAMILY,
  stack: `'${SANS_FAMILY}',${EAST_ASIAN},Arial,sans-serif`,
  serifStack: `'${SERIF_FAMILY}',${EAST_ASIAN},Georgia,serif`,
} as const;

export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface TextPlace {
  readonly box: PictureBox;
  readonly sizes: readonly [largest: number, smallest: number];
  readonly colour: string;
  /** Of the numbers after a sentence. */
  readonly accent: string;
  readonly isSerif?: boolean;
  readonly at?: 'top' | 'middle' | 'bottom';
  /** At its foot, where it stands at the bottom. */
  readonly under?: PictureBox;
}

/** Noto Sans is a little wider than the letters that text is measured by. */
const NOTO = { width: SANS.width * 1.06 };
const BASE_LINE = 0.95;

/** A text in a box, as large as it fits. What does not fit at the smallest size ends with an ellipsis. */
export function setText(
  paragraphs: readonly TextParagraph[],
  { box, sizes, colour, accent, isSerif = false, at = 'top', under = box }: TextPlace,
): { readonly svg: string; readonly height: number } {
  if (paragraphs.length === 0) return { svg: '', height: 0 };
  const typeface = isSerif ? SERIF : NOTO;
  const room = { width: box.w, height: box.h, typeface };
  const fitting = fittingSize(paragraphs, room, sizes);
  const size = fitting ?? sizes[1];
  const [shown] = fitting === null ? cutToFit(paragraphs, room, size) : [paragraphs];
  const all = setLines(shown, { ...room, size });
  const most = Math.max(1, Math.floor(box.h / (LEADING * size)));
  const lines = fitting === null ? all.slice(0, most) : all;
  const isCut = fitting === null;
  const height = heightOfLines(lines, size);
  const slack = at === 'middle' ? (box.h - height) / 2 : 0;
  const top = at === 'bottom' ? under.y + under.h - height : box.y + Math.max(0, slack);
  let y = top + BASE_LINE * size;
  const drawn = lines.map((line, index) => {
    if (index > 0) y += (LEADING + (line.isFirst ? PARAGRAPH_GAP : 0)) * size;
    const { list } = shown[line.paragraph]!;
    const mark =
      line.isFirst && list !== undefined
        ? `<tspan x="${box.x}">${list === 'bullet' ? '•' : `${list}.`}</tspan>`
        : '';
    const runs = line.runs.map((run, place) =>
      runSvg(run, { size, accent, x: place === 0 ? box.x + line.indent : null }),
    );
    const end = isCut && index === lines.length - 1 ? '<tspan> …</tspan>' : '';
    return `<text x="${box.x}" y="${y.toFixed(1)}" xml:space="preserve">${mark}${runs.join('')}${end}</text>`;
  });
  const family = isSerif ? PICTURE_FONTS.serifStack : PICTURE_FONTS.stack;
  return {
    svg: `<g font-family="${family}" font-size="${size}" fill="${colour}">${drawn.join('\n')}</g>`,
    height,
  };
}

interface RunPlace {
  readonly size: number;
  readonly accent: string;
  /** Of the first of a line. */
  readonly x: number | null;
}

/** Links are words here: a picture leads nowhere. */
function runSvg({ text, isBold, isItalic, isRaised }: TextRun, { size, accent, x }: RunPlace) {
  const look = [
    ...(x === null ? [] : [`x="${x.toFixed(1)}"`]),
    ...(isBold ? ['font-weight="650"'] : []),
    ...(isItalic ? ['font-style="italic"'] : []),
    ...(isRaised
      ? [
          `dy="${(-0.34 * size).toFixed(1)}" font-size="${(0.64 * size).toFixed(1)}" fill="${accent}"`,
        ]
      : []),
  ].join(' ');
  // What follows is on the line again; without a letter it would take no place.
  const back = isRaised ? `<tspan dy="${(0.34 * size).toFixed(1)}">&#8203;</tspan>` : '';
  return `<tspan${look === '' ? '' : ` ${look}`}>${escapedXml(text)}</tspan>${back}`;
}
