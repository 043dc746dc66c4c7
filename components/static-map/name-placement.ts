import { placeLabels, type LabelSpace, type Side } from '@/lib/geo/label-placement';

export interface NamedPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Of what stands at the point, where that is more than a dot. */
  readonly radius?: number;
}

export interface PlacedName extends NamedPoint {
  /** Where the text begins, ends or is centred, on its base line. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface NameSpace extends Pick<LabelSpace, 'width' | 'height' | 'occupied'> {
  readonly fontSize: number;
  /** Of a name and what is left free round it; as much as its letters need where none is given. */
  readonly lineHeight?: number;
}

const DOT = 6;
/** In pixels. Paper is small, and a reader of paper cannot look up a name that is left out. */
const TIGHT = { edge: 2, gap: 2, margin: 0 };
/** From the middle of a line of text down to its base line, as a share of its size. */
const BASE_LINE = 0.35;
/** A letter's width as a share of its height, rather too wide: a server cannot measure text. */
const LETTER = 0.6;
const WIDE_LETTER = /[\u1100-\u11ff\u2e80-\ud7ff\uff00-\uffef]/;

/** In the order that a cartographer would try them. */
const SIDES: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
];

const anchorOf = (side: Side): PlacedName['anchor'] =>
  side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';

/** Where names go beside their dots, the first ones first; a name without room is left out. */
export function placeNames(
  points: readonly NamedPoint[],
  { fontSize, lineHeight: height = fontSize + 2, ...space }: NameSpace,
): PlacedName[] {
  const labels = points.map(({ id, name, x, y, radius = DOT }) => ({
    id,
    x,
    y,
    radius,
    width: textWidth(name, fontSize),
    height,
    sides: SIDES,
    leading: 0,
    essential: false,
  }));
  const placed = placeLabels(labels, { ...space, ...TIGHT });
  return points.flatMap((point, index) => {
    const label = placed.get(point.id);
    if (!label) return [];
    const anchor = anchorOf(label.side);
    const share = { start: 0, middle: 0.5, end: 1 }[anchor];
    return {
      ...point,
      anchor,
      textX: label.left + share * labels[index]!.width,
      textY: label.top + height / 2 + fontSize * BASE_LINE,
    };
  });
}

export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce(
    (sum, letter) => sum + (WIDE_LETTER.test(letter) ? 1 : LETTER) * fontSize,
    0,
  );
}
