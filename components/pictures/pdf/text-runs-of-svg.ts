import { INVISIBLE } from './letter-source';
import { lookOf, type SvgLook } from './svg-look';

/** Letters of a text of a picture that look alike. */
export interface SvgRun {
  readonly text: string;
  readonly look: SvgLook;
  /** Where a new line begins, in pixels; null for what goes on where the one before ended. */
  readonly x: number | null;
  readonly y: number | null;
  readonly dx: number;
  readonly dy: number;
}

/** What a `<text>` says, part by part. @param look its own. */
export function runsOfText(text: Element, look: SvgLook): SvgRun[] {
  const runs: SvgRun[] = [];
  const visit = (element: Element, own: SvgLook) => {
    const length = (name: string) => lengthOf(element.getAttribute(name), own.size);
    let place = { x: length('x'), y: length('y'), dx: length('dx') ?? 0, dy: length('dy') ?? 0 };
    for (const node of element.childNodes) {
      if (node.nodeType === 1) {
        const inner = node as Element;
        if (inner.localName === 'title') continue;
        if (inner.localName !== 'tspan') {
          throw new Error(`No part of a text: ${inner.localName}`);
        }
        const from = runs.length;
        visit(inner, lookOf(inner, own));
        const first = runs[from];
        if (first) {
          runs[from] = {
            ...first,
            x: first.x ?? place.x,
            y: first.y ?? place.y,
            dx: first.dx + place.dx,
            dy: first.dy + place.dy,
          };
          place = AFTER;
        }
        continue;
      }
      const letters = (node.textContent ?? '').replace(/[\n\r\t]+/g, ' ');
      const shown = own.keepsSpace ? letters : letters.replace(/ +/g, ' ');
      if (shown === '') continue;
      runs.push({ text: shown, look: own, ...place });
      place = AFTER;
    }
  };
  visit(text, look);
  return trimmed(runs);
}

const AFTER = { x: null, y: null, dx: 0, dy: 0 };

function trimmed(runs: readonly SvgRun[]): SvgRun[] {
  return runs.map((run, index) => {
    if (run.look.keepsSpace) return run;
    const isFirst = index === 0 || run.x !== null;
    const isLast = index === runs.length - 1 || runs[index + 1]!.x !== null;
    const start = isFirst ? run.text.trimStart() : run.text;
    return { ...run, text: isLast ? start.trimEnd() : start };
  });
}

/** A place as SVG writes it, in pixels or in shares of the size of the letters. */
function lengthOf(value: string | null, size: number): number | null {
  if (value === null) return null;
  const number = Number(value.replace(/(em|px)$/, ''));
  if (Number.isNaN(number)) throw new Error(`No place of a text: ${value}`);
  return value.endsWith('em') ? number * size : number;
}

export const hasLetters = ({ text }: SvgRun) => text.replace(INVISIBLE, '') !== '';
