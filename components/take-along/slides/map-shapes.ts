import type PptxGenJS from 'pptxgenjs';
import type { FramePoint } from '@/lib/geo/frame-line';
import type { Locale } from '@/lib/i18n/routing';
import { emsOf } from '@/lib/take-along/set-lines';
import type { MarkPaint, DrawingMark, PathMark, MarkStroke, TextMark } from '@/lib/take-along/mark';
import { plainText } from '@/lib/text/escaped-xml';
import { FONTS, SPELLING } from './slide-text';
import { POINTS_AN_INCH, type SlideBox } from './slide-plan';
import { dashName, groupedName } from './slide-markers';

interface ShapesPlace {
  /** Shapes of one group stand together, and move together. */
  readonly group: number;
  readonly box: SlideBox;
  /** Pixels of the drawing that are as wide as the box. */
  readonly pixels: number;
  readonly language: Locale;
}

// The types of pptxgenjs do not name it among the shapes, though it has the points of one.
const FREEFORM = 'custGeom' as PptxGenJS.SHAPE_NAME;
/** A shape of no height or width has no geometry. */
const LEAST = 0.002;
/** In square pixels, twice. */
const LEAST_AREA = 1;
/** From the top of a line of Arial to its base line, and of the line itself, in shares of its size. */
const ASCENT = 0.905;
const LINE = 1.15;

/** A drawing as shapes of PowerPoint: freeforms, ellipses and text boxes. */
export function addShapes(
  slide: PptxGenJS.Slide,
  marks: readonly DrawingMark[],
  { group, box, pixels, language }: ShapesPlace,
): void {
  const scale = box.w / pixels;
  const points = scale * POINTS_AN_INCH;
  const height = box.h / scale;
  marks.forEach((mark, index) => {
    const name = (words: string) => groupedName(group, words);
    switch (mark.kind) {
      case 'path':
        return addFreeform(slide, clamped(mark, pixels, height), {
          scale,
          box,
          name: name(`Freeform ${index + 1}`),
        });
      case 'disc':
        return void slide.addShape('ellipse', {
          x: box.x + (mark.x - mark.radius) * scale,
          y: box.y + (mark.y - mark.radius) * scale,
          w: 2 * mark.radius * scale,
          h: 2 * mark.radius * scale,
          objectName: name(`Place ${index + 1}`),
          ...paint(mark.fill, mark.stroke, points),
        });
      case 'text':
        return addName(slide, mark, { scale, points, box, language, name: name(mark.text) });
    }
  });
}

interface FreeformPlace {
  readonly scale: number;
  readonly box: SlideBox;
  readonly name: string;
}

function addFreeform(slide: PptxGenJS.Slide, mark: PathMark, { scale, box, name }: FreeformPlace) {
  const lines = mark.lines.filter((line) => !line.isClosed || hasArea(line.points));
  const all = lines.flatMap((line) => line.points);
  if (all.length < 2) return;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, top] = [least(xs), least(ys)];
  const [w, h] = [-least(xs.map((x) => -x)) - left, -least(ys.map((y) => -y)) - top];
  // Nothing of an area that the edge of the map leaves without width.
  if (mark.stroke === null && (w === 0 || h === 0)) return;
  const points = lines.flatMap(({ points: line, isClosed }) => [
    ...line.map(([x, y], index) => ({
      x: (x - left) * scale,
      y: (y - top) * scale,
      moveTo: index === 0,
    })),
    ...(isClosed ? [{ close: true as const }] : []),
  ]);
  slide.addShape(FREEFORM, {
    x: box.x + left * scale,
    y: box.y + top * scale,
    w: Math.max(w * scale, LEAST),
    h: Math.max(h * scale, LEAST),
    points,
    objectName: name,
    ...paint(mark.fill, mark.stroke, scale * POINTS_AN_INCH),
  });
}

/** An island that is smaller than what a slide resolves has none. */
function hasArea(points: readonly FramePoint[]): boolean {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) > LEAST_AREA;
}

/** Land is drawn a little beyond the frame, which a slide does not cut off. */
function clamped(mark: PathMark, width: number, height: number): PathMark {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return {
    ...mark,
    lines: mark.lines.map((line) => ({
      ...line,
      points: line.points.map(([x, y]) => [within(x, width), within(y, height)] as const),
    })),
  };
}

interface NamePlace extends FreeformPlace {
  readonly points: number;
  readonly language: Locale;
}

function addName(
  slide: PptxGenJS.Slide,
  { text, x, y, anchor, size, isBold, isItalic, fill, halo }: TextMark,
  { scale, points, box, language, name }: NamePlace,
) {
  // Wider than its letters need: with another font it must not be broken.
  const width = (emsOf(text, FONTS.sans.typeface, isBold) * size * 1.15 + size) * scale;
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  slide.addText(plainText(text), {
    x: box.x + x * scale - share * width,
    y: box.y + (y - ASCENT * size) * scale,
    w: width,
    h: LINE * size * scale,
    objectName: name,
    isTextBox: true,
    margin: 0,
    wrap: false,
    valign: 'top',
    align: ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor],
    fontFace: FONTS.sans.name,
    fontSize: Math.round(size * points * 10) / 10,
    bold: isBold,
    italic: isItalic,
    lang: SPELLING[language],
    ...colourOf(fill),
    // Light round the letters, as on the map.
    ...(halo && { glow: { size: 2.5, color: halo.colour.slice(1), opacity: 0.85 } }),
  });
}

const colourOf = ({ colour, opacity }: MarkPaint) => ({
  color: colour.slice(1),
  transparency: Math.round((1 - opacity) * 100),
});

function paint(fill: MarkPaint | null, stroke: MarkStroke | null, points: number) {
  return {
    ...(fill && { fill: colourOf(fill) }),
    ...(stroke && {
      line: {
        ...colourOf(stroke),
        width: Math.max(Math.round(stroke.width * points * 100) / 100, 0.1),
        ...(stroke.dash.length > 0 && dashName(stroke)),
      },
    }),
  };
}

const least = (values: readonly number[]) =>
  values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
