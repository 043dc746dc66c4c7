import type { TextParagraph, TextRun } from './text-runs';

/** A typeface as far as it takes to say how much room a text needs; a little too wide. */
export interface Typeface {
  /** Of the usual width of a sans serif. */
  readonly width: number;
}
export const SANS: Typeface = { width: 1 };
export const SERIF: Typeface = { width: 1.06 };

const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]|\p{Extended_Pictographic}/u;
/** Shares of the size: letters of Arial by groups, each as wide as its widest common one. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [WIDE, 1.02],
  [/[\u0300-\u036f\u200b-\u200f]/, 0],
  [/[\s.,:;!'|ijlI·ıíìĩỉị]/u, 0.29],
  [/[ftr()[\]\-/"“”‘’\u00ad]/, 0.36],
  [/[mM%@—…WwƯ]/, 0.92],
  [/[A-ZĐ&\p{Lu}]/u, 0.74],
  [/[cksvxyzJ]/, 0.5],
];
const OTHER = 0.56;
const BOLD = 1.07;
const RAISED = 0.66;

/** The width of a text in shares of its size. */
export function emsOf(text: string, { width }: Typeface = SANS, isBold = false): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return sum * width * (isBold ? BOLD : 1);
}

interface Setting {
  /** The size of the letters, in the measure of the width. */
  readonly size: number;
  readonly width: number;
  readonly typeface?: Typeface;
}

export interface SetLine {
  readonly runs: readonly TextRun[];
  /** Of the paragraph that it is of. */
  readonly paragraph: number;
  readonly isFirst: boolean;
  /** Of a list: in from the edge. */
  readonly indent: number;
}

/** How far the text of a list stands in, in shares of its size. */
export const LIST_INDENT = 1.3;

/** The paragraphs as lines of this width. A word that is longer than a line is cut. */
export function setLines(
  paragraphs: readonly TextParagraph[],
  { size, width, typeface = SANS }: Setting,
): SetLine[] {
  return paragraphs.flatMap(({ runs, list }, paragraph) => {
    const indent = list === undefined ? 0 : LIST_INDENT * size;
    const most = (width - indent) / size;
    const lines: TextRun[][] = [[]];
    let used = 0;
    const put = (run: TextRun, text: string, ems: number) => {
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (last && sameLook(last, run)) line[line.length - 1] = { ...last, text: last.text + text };
      else line.push({ ...run, text });
      used += ems;
    };
    const turn = () => {
      lines.push([]);
      used = 0;
    };
    for (const run of runs) {
      const share = run.isRaised ? RAISED : 1;
      const ems = (text: string) => emsOf(text, typeface, run.isBold) * share;
      // A Chinese or Korean text may be broken anywhere.
      for (const part of run.text.match(/\n|\s+|[^\s\u2e80-\ud7ff]+|[\u2e80-\ud7ff]/gu) ?? []) {
        if (part === '\n') {
          turn();
          continue;
        }
        const isBlank = part.trim() === '';
        // A number stays with the word that it stands after.
        if (!isBlank && !run.isRaised && used > 0 && used + ems(part) > most) turn();
        if (isBlank && used === 0) continue;
        if (ems(part) <= most) {
          put(run, part, ems(part));
          continue;
        }
        for (const letter of part) {
          if (used + ems(letter) > most) turn();
          put(run, letter, ems(letter));
        }
      }
    }
    return lines.map((line, index) => ({ runs: line, paragraph, isFirst: index === 0, indent }));
  });
}

const sameLook = (one: TextRun, other: TextRun) =>
  one.isBold === other.isBold &&
  one.isItalic === other.isItalic &&
  one.isRaised === other.isRaised &&
  one.link === other.link;

/** From line to line, and from paragraph to paragraph besides, in shares of the size. */
export const LEADING = 1.24;
export const PARAGRAPH_GAP = 0.45;

export function heightOfLines(lines: readonly SetLine[], size: number): number {
  const gaps = lines.filter(({ isFirst }, index) => isFirst && index > 0).length;
  return (lines.length * LEADING + gaps * PARAGRAPH_GAP) * size;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly typeface?: Typeface;
}

const STEP = 0.5;

/** The largest size between these two at which the text fits; null where none does. */
export function fittingSize(
  paragraphs: readonly TextParagraph[],
  { height, ...room }: Room,
  [largest, smallest]: readonly [number, number],
): number | null {
  for (let size = largest; size >= smallest; size -= STEP) {
    if (heightOfLines(setLines(paragraphs, { ...room, size }), size) <= height) return size;
  }
  return null;
}

const LONG = 500;

/** As many paragraphs as fit at this size, and the others; at least one fits, unless it is cut in two. */
export function cutToFit(
  paragraphs: readonly TextParagraph[],
  { height, ...room }: Room,
  size: number,
): readonly [fits: TextParagraph[], rest: TextParagraph[]] {
  const parts = paragraphs.flatMap(shortParts);
  let count = parts.length;
  while (
    count > 1 &&
    heightOfLines(setLines(parts.slice(0, count), { ...room, size }), size) > height
  ) {
    count -= 1;
  }
  return [parts.slice(0, count), parts.slice(count)];
}

/** A long paragraph as several, cut between words. */
function shortParts(paragraph: TextParagraph): TextParagraph[] {
  const parts: TextRun[][] = [[]];
  let length = 0;
  for (const run of paragraph.runs) {
    const words = run.text.match(/\s*\S{1,200}/g) ?? [run.text];
    for (const word of words) {
      if (length + word.length > LONG && !run.isRaised) {
        parts.push([]);
        length = 0;
      }
      const last = parts.at(-1)!;
      const before = last.at(-1);
      if (before && sameLook(before, run)) {
        last[last.length - 1] = { ...before, text: before.text + word };
      } else last.push({ ...run, text: last.length === 0 ? word.trimStart() : word });
      length += word.length;
    }
    const end = /\s+$/.exec(run.text)?.[0];
    if (end && end !== run.text) {
      const last = parts.at(-1)!;
      last[last.length - 1] = { ...last.at(-1)!, text: last.at(-1)!.text + end };
    }
  }
  return parts.filter((runs) => runs.length > 0).map((runs) => ({ ...paragraph, runs }));
}
