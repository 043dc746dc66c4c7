import { plot, type PlotOptions } from '@observablehq/plot';
import { drawnColour, type DrawingTheme } from '@/components/take-along/drawing/ground-colours';
import type { DrawingMark, MarkPaint, MarkStroke, TextMark } from '@/lib/take-along/mark';
import { IDENTITY, multiplied, parsedTransform, type Matrix } from '@/lib/take-along/matrix';
import { pathLines } from '@/lib/take-along/path-lines';
import { CHART_LETTERS } from '../ink';

/** What an element of Plot hands down to those inside. */
interface Inherited {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly dash: string;
  readonly anchor: TextMark['anchor'];
  readonly isBold: boolean;
}

const FIRST: Inherited = {
  matrix: IDENTITY,
  fill: 'currentColor',
  stroke: 'none',
  fillOpacity: 1,
  strokeOpacity: 1,
  strokeWidth: 1,
  dash: '',
  anchor: 'middle',
  isBold: false,
};

/** What Plot draws, in the order in which it is drawn. @throws for a part that is not known. */
export function plotMarks(options: PlotOptions, theme: DrawingTheme): DrawingMark[] {
  const marks: DrawingMark[] = [];
  const visit = (element: Element, before: Inherited): void => {
    if (['style', 'title'].includes(element.localName)) return;
    const own = handedDown(element, before);
    if (['svg', 'g', 'a'].includes(element.localName)) {
      for (const child of element.children) visit(child, own);
    } else marks.push(...marksOf(element, own, theme));
  };
  visit(plot(options), FIRST);
  return marks;
}

function handedDown(element: Element, before: Inherited): Inherited {
  const own = (name: string) => element.getAttribute(name);
  const number = (name: string, instead: number) => Number(own(name) ?? instead);
  const opacity = number('opacity', 1);
  return {
    matrix: multiplied(before.matrix, parsedTransform(own('transform') ?? '')),
    fill: own('fill') ?? before.fill,
    stroke: own('stroke') ?? before.stroke,
    fillOpacity: number('fill-opacity', before.fillOpacity) * opacity,
    strokeOpacity: number('stroke-opacity', before.strokeOpacity) * opacity,
    strokeWidth: number('stroke-width', before.strokeWidth),
    dash: own('stroke-dasharray') ?? before.dash,
    anchor: (own('text-anchor') as TextMark['anchor'] | null) ?? before.anchor,
    isBold: before.isBold || Number(own('font-weight') ?? 400) > 500,
  };
}

function marksOf(element: Element, own: Inherited, theme: DrawingTheme): DrawingMark[] {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const [a, b, c, d, e, f] = own.matrix;
  const placed = ([x, y]: readonly [number, number]) =>
    [a * x + c * y + e, b * x + d * y + f] as const;
  const fill = paintOf(own.fill, own.fillOpacity, theme);
  const stroke = strokeOf(own, theme);
  const path = (points: readonly (readonly [number, number])[], isClosed: boolean) => [
    {
      kind: 'path' as const,
      lines: [{ points: points.map(placed), isClosed }],
      fill: isClosed ? fill : null,
      stroke,
    },
  ];
  switch (element.localName) {
    case 'line':
      return path(
        [
          [number('x1'), number('y1')],
          [number('x2'), number('y2')],
        ],
        false,
      );
    case 'rect': {
      const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
      return path(
        [
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ],
        true,
      );
    }
    case 'circle': {
      const [x, y] = placed([number('cx'), number('cy')]);
      return [{ kind: 'disc', x, y, radius: number('r'), fill, stroke }];
    }
    case 'path': {
      const lines = pathLines(element.getAttribute('d') ?? '').map((line) => ({
        ...line,
        points: line.points.map(placed),
      }));
      return lines.length === 0 ? [] : [{ kind: 'path', lines, fill, stroke }];
    }
    case 'text':
      return textMarks(element, own, placed, { fill, halo: stroke });
    default:
      throw new Error(`No part of a chart: ${element.localName}`);
  }
}

/** A text has one line, or each in a `<tspan>`. */
function textMarks(
  text: Element,
  { anchor, isBold }: Inherited,
  placed: (point: readonly [number, number]) => readonly [number, number],
  { fill, halo }: { readonly fill: MarkPaint | null; readonly halo: MarkStroke | null },
): TextMark[] {
  const at = (element: Element, name: string) => lengthOf(element.getAttribute(name));
  const lines = [...text.children].filter(({ localName }) => localName === 'tspan');
  let y = at(text, 'y');
  const mark = (words: string, x: number): TextMark => {
    const [left, line] = placed([x, y]);
    const size = CHART_LETTERS;
    const ink = fill ?? { colour: '#000000', opacity: 1 };
    return {
      kind: 'text',
      ...{ text: words, x: left, y: line, anchor, size, isBold, isItalic: false, fill: ink, halo },
    };
  };
  if (lines.length === 0) return [mark(text.textContent, at(text, 'x'))];
  return lines.map((line) => {
    y = line.hasAttribute('y') ? at(line, 'y') : y + at(line, 'dy');
    return mark(line.textContent, line.hasAttribute('x') ? at(line, 'x') : at(text, 'x'));
  });
}

function lengthOf(value: string | null): number {
  const number = Number.parseFloat(value ?? '0');
  return value?.endsWith('em') ? number * CHART_LETTERS : number;
}

function paintOf(value: string, opacity: number, theme: DrawingTheme): MarkPaint | null {
  const colour = drawnColour(value === 'currentColor' ? 'var(--ink)' : value, theme);
  return colour === null ? null : { colour, opacity };
}

function strokeOf(own: Inherited, theme: DrawingTheme): MarkStroke | null {
  const paint = paintOf(own.stroke, own.strokeOpacity, theme);
  if (paint === null) return null;
  const dash = own.dash
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  return { ...paint, width: own.strokeWidth, dash };
}
