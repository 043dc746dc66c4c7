import { hasLetterIn, unicodeRanges, type UnicodeRange } from '@/lib/take-along/unicode-ranges';
import type { AtlasPdf } from './atlas-pdf';
import { PDF_FONT_FOLDER, faceOf, otherFace, type LetterLook, type PdfFace } from './pdf-faces';

/** As much of a font as is asked of it here; pdfkit opens it. */
export interface OpenFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): {
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly OutlineCommand[] };
  };
}

interface OutlineCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  readonly args: readonly number[];
}

/** Letters that are written alike, one after another. */
export type LetterRun =
  | { readonly kind: 'set'; readonly text: string; readonly face: PdfFace }
  /** Of a script whose fonts a PDF cannot hold: drawn as shapes, and copied as letters. */
  | { readonly kind: 'drawn'; readonly text: string; readonly font: OpenFont }
  /** That no font has: said by its number. */
  | { readonly kind: 'named'; readonly text: string; readonly face: PdfFace };

export interface LetterSource {
  readonly runsOf: (text: string, look: LetterLook) => LetterRun[];
  readonly fontOf: (face: PdfFace) => OpenFont;
}

/** That take no room, and that fonts of PDFs show as boxes. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/gu;

/** Fetches the fonts of these letters, and no other, and opens them in the document. */
export async function letterSource(
  pdf: AtlasPdf,
  texts: readonly { readonly text: string; readonly look: LetterLook }[],
  signal?: AbortSignal,
): Promise<LetterSource> {
  const opened = new Map<PdfFace, OpenFont>();
  const open = async (face: PdfFace) => {
    if (opened.has(face)) return opened.get(face)!;
    const font = openFont(
      pdf,
      face.file,
      await bytesOf(`/${PDF_FONT_FOLDER}/${face.file}`, signal),
    );
    opened.set(face, font);
    return font;
  };
  const foreign = new Set<number>();
  for (const { text, look } of texts) {
    let others = codePointsOf(text);
    for (const face of [faceOf(look), otherFace(look)]) {
      if (others.length === 0) break;
      // oxlint-disable-next-line no-await-in-loop -- whether the second is fetched depends on the first.
      const font = await open(face);
      others = others.filter((letter) => !font.hasGlyphForCodePoint(letter));
    }
    for (const letter of others) foreign.add(letter);
  }
  const slices = await eastAsianFonts(pdf, foreign, signal);
  const runOf = (letter: string, look: LetterLook): LetterRun => {
    const codePoint = letter.codePointAt(0)!;
    const has = (font: OpenFont | undefined) => font?.hasGlyphForCodePoint(codePoint) === true;
    for (const face of [faceOf(look), otherFace(look)]) {
      if (has(opened.get(face))) return { kind: 'set', text: letter, face };
    }
    const font = slices.find(has);
    if (font) return { kind: 'drawn', text: letter, font };
    const number = codePoint.toString(16).toUpperCase().padStart(4, '0');
    return { kind: 'named', text: `[U+${number}]`, face: faceOf(look) };
  };
  return {
    runsOf: (text, look) => {
      const runs: LetterRun[] = [];
      for (const letter of plain(text)) {
        const run = runOf(letter, look);
        const last = runs.at(-1);
        if (last && isAlike(last, run))
          runs[runs.length - 1] = { ...last, text: last.text + run.text };
        else runs.push(run);
      }
      return runs;
    },
    fontOf: (face) => opened.get(face)!,
  };
}

/** A letter and its marks in one, as the fonts have them. */
const plain = (text: string) => text.normalize('NFC').replace(INVISIBLE, '');

const codePointsOf = (text: string) => [
  ...new Set([...plain(text)].map((letter) => letter.codePointAt(0)!)),
];

function isAlike(one: LetterRun, other: LetterRun): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'drawn') return other.kind === 'drawn' && one.font === other.font;
  return other.kind !== 'drawn' && one.face === other.face;
}

/** pdfkit keeps the font that it has opened to itself; letters that are drawn need its shapes. */
function openFont(pdf: AtlasPdf, name: string, bytes: Uint8Array): OpenFont {
  pdf.registerFont(name, bytes);
  const { _font } = pdf.font(name) as unknown as { readonly _font: { readonly font: OpenFont } };
  return _font.font;
}

/** Where public/fonts has the slices of the Korean and Chinese fonts, and which letters each has. */
const EAST_ASIAN_RULES = '/fonts/east-asian.css';
const RULE = /@font-face \{[^}]*?url\(([^)]+)\)[^}]*?unicode-range:([^;}]+)/g;

async function eastAsianFonts(pdf: AtlasPdf, letters: Set<number>, signal?: AbortSignal) {
  if (letters.size === 0) return [];
  const rules = new TextDecoder().decode(await bytesOf(EAST_ASIAN_RULES, signal));
  const found: string[] = [];
  let others: ReadonlySet<number> = letters;
  for (const [, address = '', range = ''] of rules.matchAll(RULE)) {
    const ranges = unicodeRanges(range);
    if (!hasLetterIn(ranges, others)) continue;
    found.push(address);
    others = new Set([...others].filter((letter) => !isIn(ranges, letter)));
  }
  return Promise.all(
    found.map(async (address) => openFont(pdf, address, await bytesOf(address, signal))),
  );
}

const isIn = (ranges: readonly UnicodeRange[], letter: number) =>
  ranges.some(([first, last]) => letter >= first && letter <= last);

/** @throws where the file is not to be had: a PDF without its letters is none. */
async function bytesOf(address: string, signal?: AbortSignal): Promise<Uint8Array> {
  const answer = await fetch(address, signal ? { signal } : {});
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
