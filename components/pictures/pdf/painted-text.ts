import type { AtlasPdf } from './atlas-pdf';
import type { LetterRun, LetterSource, OpenFont } from './letter-source';
import { applyFill, applyStroke } from './painted-shape';
import { hasLetters, type SvgRun } from './text-runs-of-svg';

/**
 * Noto Sans makes its "ị" of an "i" and a dot, of which the dot is lost when the text is copied: whole
 * letters are taken instead.
 */
const SETTING = { features: { ccmp: false } } as unknown as { features: [] };

/** Writes a text of a picture: letters that can be searched and copied, a halo as shapes below them. */
export function paintText(pdf: AtlasPdf, runs: readonly SvgRun[], letters: LetterSource): void {
  let [x, y] = [0, 0];
  runs.forEach((run, index) => {
    if (run.y !== null) y = run.y;
    if (run.x !== null || index === 0) {
      const next = runs.findIndex((one, other) => other > index && one.x !== null);
      const line = runs.slice(index, next === -1 ? undefined : next);
      const width = line.reduce((sum, one) => sum + one.dx + widthOfRun(pdf, one, letters), 0);
      const { anchor } = run.look;
      x = (run.x ?? 0) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    }
    x += run.dx;
    y += run.dy;
    if (hasLetters(run)) x = paintRun(pdf, run, [x, y], letters);
  });
}

function widthOfRun(pdf: AtlasPdf, { text, look }: SvgRun, letters: LetterSource): number {
  return letters.runsOf(text, look).reduce((sum, run) => sum + widthOf(pdf, run, look.size), 0);
}

function widthOf(pdf: AtlasPdf, run: LetterRun, size: number): number {
  if (run.kind === 'drawn') return outlines(run.font, run.text, size).width;
  return pdf.font(run.face.file).fontSize(size).widthOfString(run.text, SETTING);
}

/** @returns where it ends. */
function paintRun(
  pdf: AtlasPdf,
  { text, look }: SvgRun,
  [start, y]: readonly [number, number],
  letters: LetterSource,
): number {
  const parts = letters.runsOf(text, look);
  const stroke = () => {
    if (look.stroke === null || look.strokeWidth <= 0) return;
    let x = start;
    for (const part of parts) {
      const font = part.kind === 'drawn' ? part.font : letters.fontOf(part.face);
      const { paths, width } = outlines(font, part.text, look.size);
      applyStroke(pdf, look);
      for (const path of paths) drawOutline(pdf, path, x, y);
      pdf.stroke();
      x += part.kind === 'drawn' ? width : widthOf(pdf, part, look.size);
    }
  };
  let x = start;
  const fill = () => {
    for (const part of parts) {
      if (look.fill !== null) {
        applyFill(pdf, look);
        if (part.kind === 'drawn') paintDrawn(pdf, part, look.size, x, y);
        else {
          pdf.font(part.face.file).fontSize(look.size);
          pdf.text(part.text, x, y, { ...SETTING, lineBreak: false, baseline: 'alphabetic' });
        }
      }
      x += widthOf(pdf, part, look.size);
    }
  };
  const isHalo = look.isStrokeFirst || look.fill === null;
  if (isHalo) stroke();
  fill();
  if (!isHalo) stroke();
  return x;
}

/** Shapes that stand for letters: what is copied from them is the letters. */
function paintDrawn(
  pdf: AtlasPdf,
  { text, font }: Extract<LetterRun, { kind: 'drawn' }>,
  size: number,
  x: number,
  y: number,
): void {
  pdf.markContent('Span', { actual: text });
  for (const path of outlines(font, text, size).paths) drawOutline(pdf, path, x, y);
  pdf.fill();
  pdf.endMarkedContent();
}

type Outline = readonly (readonly [command: string, points: readonly number[]])[];

/** The shapes of letters from the beginning of their line, upwards negative as in a picture. */
function outlines(font: OpenFont, text: string, size: number) {
  const scale = size / font.unitsPerEm;
  let width = 0;
  const paths: Outline[] = [...text].map((letter) => {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0)!);
    const left = width;
    width += glyph.advanceWidth * scale;
    return glyph.path.commands.map(({ command, args }) => [
      command,
      args.map((value, index) => (index % 2 === 0 ? left + value * scale : -value * scale)),
    ]);
  });
  return { paths, width };
}

function drawOutline(pdf: AtlasPdf, outline: Outline, dx: number, dy: number): void {
  for (const [command, points] of outline) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = points.map((value, index) =>
      index % 2 === 0 ? value + dx : value + dy,
    );
    if (command === 'moveTo') pdf.moveTo(a, b);
    else if (command === 'lineTo') pdf.lineTo(a, b);
    else if (command === 'quadraticCurveTo') pdf.quadraticCurveTo(a, b, c, d);
    else if (command === 'bezierCurveTo') pdf.bezierCurveTo(a, b, c, d, e, f);
    else pdf.closePath();
  }
}
