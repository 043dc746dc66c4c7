import { grown, type ScreenBox } from './screen-box';

const D = Math.SQRT1_2;

/**
 * Sides of a point that its label may stand at, the best first. Each has the label's left edge and its
 * top, from the point: in distances between point and label, and in widths or heights of the label.
 */
const OFFSETS = {
  right: [1, 0, 0, -0.5],
  left: [-1, -1, 0, -0.5],
  below: [0, -0.5, 1, 0],
  above: [0, -0.5, -1, -1],
  'below-right': [D, 0, D, -0.3],
  'above-right': [D, 0, -D, -0.7],
  'below-left': [-D, -1, D, -0.3],
  'above-left': [-D, -1, -D, -0.7],
  'right-raised': [0.92, 0, -0.38, -0.62],
  'right-lowered': [0.92, 0, 0.38, -0.38],
  'left-raised': [-0.92, -1, -0.38, -0.62],
  'left-lowered': [-0.92, -1, 0.38, -0.38],
  'above-rightwards': [0, -0.2, -1, -1],
  'above-leftwards': [0, -0.8, -1, -1],
  'below-rightwards': [0, -0.2, 1, 0],
  'below-leftwards': [0, -0.8, 1, 0],
} as const;
export type Side = keyof typeof OFFSETS;

export const SIDES = Object.keys(OFFSETS) as Side[] as readonly Side[];

/** A label and its point. All in pixels. */
export interface LabelAtPoint {
  readonly x: number;
  readonly y: number;
  /** Of all that is drawn at the point. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Pixels above its letters and below them, which may lie over other points. */
  readonly leading: number;
}

/** A label that wants to stand beside its point. */
export interface LabelRequest extends LabelAtPoint {
  readonly id: string;
  /** Where it stood before is tried first, so that it does not hop. */
  readonly stood?: Side | undefined;
  /** Sides in the order to be tried; read only where they are needed. */
  readonly sides: readonly Side[];
  /** It may cover less important points if it would be left out otherwise. */
  readonly essential: boolean;
}

/** Where labels may lie, from 0, 0 at the top left. */
export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** Kept free all round. */
  readonly edge?: number;
  /** Pixels behind panels, where a label would not be seen. */
  readonly insets?: ScreenBox;
  /** Between a label and what is drawn at its point. */
  readonly gap?: number;
  /** Labels may come this near to each other. */
  readonly margin?: number;
  /** Kept free as well. */
  readonly occupied?: readonly ScreenBox[];
}

export interface PlacedLabel {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
}

const GAP = 3;
const MARGIN = 1;

export function labelBox(label: LabelAtPoint, side: Side, gap = GAP): ScreenBox {
  const { x, y, radius, width, height } = label;
  const away = radius + gap;
  const [awayX, widths, awayY, heights] = OFFSETS[side];
  const left = x + awayX * away + widths * width;
  const top = y + awayY * away + heights * height;
  return { left, top, right: left + width, bottom: top + height };
}

/** Whether two boxes meet or come nearer to each other than `margin` pixels. */
export const overlap = (one: ScreenBox, other: ScreenBox, margin: number) =>
  one.left < other.right + margin &&
  other.left < one.right + margin &&
  one.top < other.bottom + margin &&
  other.top < one.bottom + margin;

const NO_INSETS: ScreenBox = { left: 0, top: 0, right: 0, bottom: 0 };

const isWithin = (
  box: ScreenBox,
  { width, height, edge = 0, insets = NO_INSETS }: LabelSpace,
): boolean =>
  box.left >= insets.left + edge &&
  box.top >= insets.top + edge &&
  box.right <= width - insets.right - edge &&
  box.bottom <= height - insets.bottom - edge;

/** The part of a label's box that is seen. */
export function lettersOf(box: ScreenBox, { leading }: Pick<LabelRequest, 'leading'>): ScreenBox {
  return { ...box, top: box.top + leading, bottom: box.bottom - leading };
}

/** The box of the node that a label stands beside. */
export function nodeOf({ x, y, radius }: Pick<LabelRequest, 'x' | 'y' | 'radius'>): ScreenBox {
  return grown({ left: x, top: y, right: x, bottom: y }, radius);
}

/**
 * Gives each label, in the order of the list, the first of its sides that is whole in the space and
 * free of labels placed before it and of all other points. If there is none, an essential label needs
 * only the points before it free. A label without room is left out: null.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  space: LabelSpace,
): Map<string, PlacedLabel | null> {
  const discs = labels.map(nodeOf);
  const { gap = GAP, margin = MARGIN } = space;
  const taken: ScreenBox[] = [...(space.occupied ?? [])];
  const placed = new Map<string, PlacedLabel | null>();
  for (const [index, label] of labels.entries()) {
    const freeSide = (avoided: readonly ScreenBox[]) => {
      const isFree = (candidate: Side) => {
        const box = labelBox(label, candidate, gap);
        return (
          isWithin(box, space) &&
          !taken.some((other) => overlap(box, other, margin)) &&
          !avoided.some((disc) => overlap(lettersOf(box, label), disc, margin))
        );
      };
      const { stood } = label;
      return stood !== undefined && isFree(stood) ? stood : label.sides.find(isFree);
    };
    const side =
      freeSide(discs.toSpliced(index, 1)) ??
      (label.essential ? freeSide(discs.slice(0, index)) : undefined);
    if (side === undefined) {
      placed.set(label.id, null);
      continue;
    }
    const box = labelBox(label, side, gap);
    taken.push(box);
    placed.set(label.id, { side, left: box.left, top: box.top });
  }
  return placed;
}
