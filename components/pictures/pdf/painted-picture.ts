import { parsedTransform, type Matrix } from '@/lib/take-along/matrix';
import type { AtlasPdf } from './atlas-pdf';
import type { LetterSource } from './letter-source';
import { paintImage } from './painted-image';
import { outlineShape, paintShape } from './painted-shape';
import { paintText } from './painted-text';
import { FIRST_LOOK, lookOf, type SvgLook } from './svg-look';
import { runsOfText, type SvgRun } from './text-runs-of-svg';

interface PictureMaterial {
  readonly letters: LetterSource;
  readonly texts: ReadonlyMap<Element, readonly SvgRun[]>;
  /** Those that a PDF can hold, by the address that the picture has. */
  readonly images: ReadonlyMap<string, string>;
}

/** That draw nothing themselves. */
const UNDRAWN = new Set(['title', 'desc', 'style', 'metadata', 'defs', 'clipPath']);
const isGroup = ({ localName }: Element) => localName === 'g' || localName === 'svg';

/** What is written in a picture, text by text. */
export function textsOf(root: Element): Map<Element, readonly SvgRun[]> {
  const texts = new Map<Element, readonly SvgRun[]>();
  const visit = (element: Element, before: SvgLook) => {
    if (UNDRAWN.has(element.localName)) return;
    const look = lookOf(element, before);
    if (element.localName === 'text') texts.set(element, runsOfText(element, look));
    else for (const child of element.children) visit(child, look);
  };
  visit(root, FIRST_LOOK);
  return texts;
}

/** Paints a picture and says what is what: texts, drawings with their words, and what only adorns. */
export function paintPicture(
  pdf: AtlasPdf,
  root: Element,
  { letters, texts, images }: PictureMaterial,
): void {
  const paint = (element: Element, before: SvgLook, isInFigure: boolean): void => {
    if (UNDRAWN.has(element.localName)) return;
    const look = lookOf(element, before);
    const alternative =
      !isInFigure && element.getAttribute('role') === 'img' ? alternativeOf(element, root) : null;
    const inPlace = (draw: () => void) => {
      pdf.save();
      const transform = element.getAttribute('transform');
      if (transform !== null) pdf.transform(...matrixOf(transform));
      cut(pdf, element, root);
      draw();
      pdf.restore();
    };
    if (isGroup(element)) {
      if (element.localName === 'svg' && element !== root) {
        throw new Error('No part of a picture: svg');
      }
      const children = (isFigure: boolean) =>
        inPlace(() => {
          for (const child of element.children) paint(child, look, isFigure);
        });
      if (alternative === null) return children(isInFigure);
      pdf.addStructure(pdf.struct('Figure', { alt: alternative }, () => children(true)));
      return;
    }
    if (element.localName === 'text') {
      const write = () => inPlace(() => paintText(pdf, texts.get(element)!, letters));
      if (isInFigure) write();
      else if (element.getAttribute('aria-hidden') === 'true') asArtifact(pdf, write);
      else pdf.addStructure(pdf.struct('P', {}, write));
      return;
    }
    const draw = () =>
      inPlace(() => {
        if (element.localName === 'image') paintImage(pdf, element, images, look.opacity);
        else if (!paintShape(pdf, element, look)) {
          throw new Error(`No part of a picture: ${element.localName}`);
        }
      });
    if (isInFigure) draw();
    else if (alternative !== null) {
      pdf.addStructure(pdf.struct('Figure', { alt: alternative }, draw));
    } else asArtifact(pdf, draw);
  };
  paint(root, FIRST_LOOK, false);
}

function asArtifact(pdf: AtlasPdf, draw: () => void): void {
  pdf.markContent('Artifact');
  draw();
  pdf.endMarkedContent();
}

/** A picture whose parts have words of their own needs none as a whole. */
function alternativeOf(element: Element, root: Element): string | null {
  if (element !== root) return element.getAttribute('aria-label');
  if (root.querySelector('[role="img"][aria-label]')) return null;
  const words = (name: string) =>
    [...root.children].find(({ localName }) => localName === name)?.textContent.trim() ?? '';
  const said = [words('title'), words('desc')].filter(Boolean).join('. ');
  return said === '' ? null : said;
}

const TRANSFORMS = /^\s*((translate|scale)\([^)]*\)\s*|rotate\(\s*[-\d.e]+\s*\)\s*)*$/;

function matrixOf(transform: string): Matrix {
  if (!TRANSFORMS.test(transform)) throw new Error(`No part of a picture: ${transform}`);
  return parsedTransform(transform);
}

/** Leaves of what is drawn next only what lies in the element's clip path. */
function cut(pdf: AtlasPdf, element: Element, root: Element): void {
  const value = element.getAttribute('clip-path');
  if (value === null || value === 'none') return;
  const [, id] = /^url\(["']?#([^"')]+)["']?\)$/.exec(value) ?? [];
  const clip = [...root.querySelectorAll('clipPath')].find((one) => one.id === id);
  if (!clip) throw new Error(`No part of a picture: ${value}`);
  for (const shape of clip.children) {
    if (shape.hasAttribute('transform') || !outlineShape(pdf, shape)) {
      throw new Error(`No clip path: ${shape.localName}`);
    }
  }
  pdf.clip();
}
