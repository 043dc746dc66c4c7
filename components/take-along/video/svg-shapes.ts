import { IDENTITY, multiplied, parsedTransform, type Matrix } from '@/lib/take-along/matrix';

/** What a shape is painted with; colours as the browser has worked them out, null for none. */
export interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly opacity: number;
  readonly strokeOpacity: number;
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly fontStyle: string;
  readonly anchor: CanvasTextAlign;
}

interface Placed {
  readonly matrix: Matrix;
  /** `opacity` is that of all groups that it is in. */
  readonly paint: Paint;
}
export type Shape =
  | (Placed & { readonly kind: 'path'; readonly d: string })
  | (Placed & {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
    });

/** The parts of a map: land and sea, what is drawn on them, and the names over all. */
export interface MapShapes {
  readonly ground: readonly Shape[];
  readonly lines: readonly Shape[];
  readonly names: readonly Shape[];
}

/** Reads the style of an element; a test has no style sheets. */
export type PaintOf = (element: SVGElement) => Paint;

/**
 * What an SVG draws, as a list that a canvas can paint at every frame. An image made of the SVG would need
 * fonts and colours put into it, and would have to be decoded for each frame.
 */
export function shapesOf(root: SVGElement, paintOf: PaintOf): readonly Shape[] {
  const shapes: Shape[] = [];
  const visit = (element: SVGElement, outer: Matrix, opacity: number) => {
    const paint = paintOf(element);
    const transform = element.getAttribute('transform');
    const matrix = transform ? multiplied(outer, parsedTransform(transform)) : outer;
    const placed = { matrix, paint: { ...paint, opacity: opacity * paint.opacity } };
    const d = outlineOf(element);
    if (element.tagName === 'text') {
      const text = element.textContent;
      shapes.push({
        ...placed,
        kind: 'text',
        text,
        x: numberIn(element, 'x'),
        y: numberIn(element, 'y'),
      });
    } else if (d !== null) shapes.push({ ...placed, kind: 'path', d });
    else {
      for (const child of element.children) {
        if (child instanceof SVGElement) visit(child, matrix, placed.paint.opacity);
      }
    }
  };
  visit(root, IDENTITY, 1);
  return shapes;
}

/** The shapes of a map by its parts: ground and frame lie in the picture itself, lines in groups. */
export function mapShapesOf(svg: SVGElement, paintOf: PaintOf): MapShapes {
  const parts = { ground: [] as Shape[], lines: [] as Shape[], names: [] as Shape[] };
  for (const child of svg.children) {
    if (!(child instanceof SVGElement)) continue;
    const part =
      child.tagName === 'text'
        ? parts.names
        : ['rect', 'path'].includes(child.tagName)
          ? parts.ground
          : parts.lines;
    part.push(...shapesOf(child, paintOf));
  }
  return parts;
}

const numberIn = (element: SVGElement, name: string) => Number(element.getAttribute(name) ?? 0);

/** The outline of a shape as the `d` of a path; null for what is none. */
function outlineOf(element: SVGElement): string | null {
  switch (element.tagName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'circle': {
      const [x, y, r] = ['cx', 'cy', 'r'].map((name) => numberIn(element, name)) as [
        number,
        number,
        number,
      ];
      return `M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}Z`;
    }
    case 'rect': {
      const [x, y] = [numberIn(element, 'x'), numberIn(element, 'y')];
      return `M${x} ${y}h${numberIn(element, 'width')}v${numberIn(element, 'height')}H${x}Z`;
    }
    default:
      return null;
  }
}

/** The style that the page's sheets and the attributes of the SVG give together. */
export function computedPaint(element: SVGElement): Paint {
  const style = getComputedStyle(element);
  const colour = (value: string) => (value === 'none' || value === '' ? null : value);
  const pixels = (value: string) => Number.parseFloat(value) || 0;
  return {
    fill: colour(style.fill),
    stroke: colour(style.stroke),
    strokeWidth: pixels(style.strokeWidth),
    dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(pixels),
    cap: style.strokeLinecap === 'round' ? 'round' : 'butt',
    join: style.strokeLinejoin === 'round' ? 'round' : 'miter',
    opacity: Number(style.opacity),
    strokeOpacity: Number(style.strokeOpacity),
    fontSize: pixels(style.fontSize),
    fontWeight: style.fontWeight,
    fontStyle: style.fontStyle,
    anchor: ANCHORS[style.textAnchor] ?? 'left',
  };
}

const ANCHORS: Readonly<Record<string, CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};
