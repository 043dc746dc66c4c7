import { IDENTITY, multiplied, parsedTransform, type Matrix } from '@/lib/take-along/matrix';
import { pathLines } from '@/lib/take-along/path-lines';
import type { FramePoint } from '@/lib/geo/frame-line';
import type { MarkPaint, DrawingMark, MarkLine, MarkStroke } from '@/lib/take-along/mark';
import { classColour, drawnColour, type DrawingTheme } from './ground-colours';

/** What an element hands down to those inside. */
interface Inherited {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
}

/** The parts of an SVG drawing in the order in which they are drawn. */
export function svgMarks(svg: Element, theme: DrawingTheme): DrawingMark[] {
  const marks: DrawingMark[] = [];
  const visit = (element: Element, inherited: Inherited) => {
    const own = handedDown(element, inherited);
    if (element.localName === 'g' || element === svg) {
      for (const child of element.children) visit(child, own);
      return;
    }
    const mark = markOf(element, own, theme);
    if (mark) marks.push(mark);
  };
  visit(svg, { matrix: IDENTITY, fill: '#000000', stroke: 'none', opacity: 1 });
  return marks;
}

function handedDown(element: Element, inherited: Inherited): Inherited {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  // A class is a rule, and goes before an attribute.
  const paint = (property: 'fill' | 'stroke') =>
    classColour(classes, property) ?? element.getAttribute(property) ?? inherited[property];
  return {
    matrix: multiplied(inherited.matrix, parsedTransform(element.getAttribute('transform') ?? '')),
    fill: paint('fill'),
    stroke: paint('stroke'),
    opacity: inherited.opacity * numberOf(element, 'opacity', 1),
  };
}

function markOf(element: Element, own: Inherited, theme: DrawingTheme): DrawingMark | null {
  const scale = Math.hypot(own.matrix[0], own.matrix[1]);
  const fill = inkOf(own.fill, own.opacity, theme);
  const stroke = strokeOf(element, own, scale, theme);
  const number = (name: string) => numberOf(element, name, 0);
  const placed = (point: FramePoint) => moved(own.matrix, point);
  switch (element.localName) {
    case 'path': {
      const lines = pathLines(element.getAttribute('d') ?? '').map((line): MarkLine => ({
        ...line,
        points: line.points.map(placed),
      }));
      return lines.length === 0 ? null : { kind: 'path', lines, fill, stroke };
    }
    case 'rect': {
      const [left, top] = [number('x'), number('y')];
      const [right, bottom] = [left + number('width'), top + number('height')];
      const corners: FramePoint[] = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ];
      const line = { points: corners.map(placed), isClosed: true };
      return { kind: 'path', lines: [line], fill, stroke };
    }
    case 'circle': {
      const [x, y] = placed([number('cx'), number('cy')]);
      return { kind: 'disc', x, y, radius: number('r') * scale, fill, stroke };
    }
    case 'text': {
      const classes = element.getAttribute('class') ?? '';
      const [x, y] = placed([number('x'), number('y')]);
      const anchor = element.getAttribute('text-anchor');
      return {
        kind: 'text',
        text: element.textContent,
        x,
        y,
        anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
        size: number('font-size') * scale,
        isBold: classes.includes('font-medium'),
        isItalic: classes.includes('italic'),
        fill: fill ?? { colour: '#000000', opacity: 1 },
        halo: stroke,
      };
    }
    default:
      throw new Error(`No part of a map: ${element.localName}`);
  }
}

function inkOf(value: string, opacity: number, theme: DrawingTheme): MarkPaint | null {
  const colour = drawnColour(value, theme);
  return colour === null ? null : { colour, opacity };
}

function strokeOf(
  element: Element,
  { stroke, opacity }: Inherited,
  scale: number,
  theme: DrawingTheme,
): MarkStroke | null {
  const width = numberOf(element, 'stroke-width', 1) * scale;
  const ink = inkOf(stroke, opacity * numberOf(element, 'stroke-opacity', 1), theme);
  if (ink === null || width <= 0) return null;
  const dash = (element.getAttribute('stroke-dasharray') ?? '').split(/[\s,]+/).filter(Boolean);
  return { ...ink, width, dash: dash.map((length) => Number(length) * scale) };
}

function numberOf(element: Element, name: string, instead: number): number {
  const value = element.getAttribute(name);
  return value === null ? instead : Number(value);
}

const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: FramePoint): FramePoint => [
  a * x + c * y + e,
  b * x + d * y + f,
];
