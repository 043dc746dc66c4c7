import type { ScreenBox } from './screen-box';

/** Sides of a point that its label may stand at, the best first. */
export const SIDES = [
  'right',
  'left',
  'below',
  'above',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
] as const;
export type Side = (typeof SIDES)[number];

/** A label that wants to stand beside its point. All in pixels. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of all that is drawn at the point. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Sides in the order to be tried. Where it stood before comes first, so that it does not hop. */
  readonly sides: readonly Side[];
  /** Pixels above its letters and below them, which may lie over other points. */
  readonly leading: number;
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

export function labelBox(label: LabelRequest, side: Side, gap = GAP): ScreenBox {
  const { x, y, radius, width, height } = label;
  const away = radius + gap;
  const diagonal = away * Math.SQRT1_2;
  const [left, top] = {
    right: [x + away, y - height / 2],
    left: [x - away - width, y - height / 2],
    below: [x - width / 2, y + away],
    above: [x - width / 2, y - away - height],
    'below-right': [x + diagonal, y + diagonal - height * 0.3],
    'above-right': [x + diagonal, y - diagonal - height * 0.7],
    'below-left': [x - diagonal - width, y + diagonal - height * 0.3],
    'above-left': [x - diagonal - width, y - diagonal - height * 0.7],
  }[side] as [number, number];
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

/**
 * Gives each label, in the order of the list, the first of its sides that is whole in the space and
 * free of labels placed before it and of all other points. If there is none, an essential label needs
 * only the points before it free. A label without room is left out: null.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  space: LabelSpace,
): Map<string, PlacedLabel | null> {
  const discs = labels.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const { gap = GAP, margin = MARGIN } = space;
  const taken: ScreenBox[] = [...(space.occupied ?? [])];
  const placed = new Map<string, PlacedLabel | null>();
  for (const [index, label] of labels.entries()) {
    const freeSide = (avoided: readonly ScreenBox[]) =>
      label.sides.find((candidate) => {
        const box = labelBox(label, candidate, gap);
        return (
          isWithin(box, space) &&
          !taken.some((other) => overlap(box, other, margin)) &&
          !avoided.some((disc) => overlap(lettersOf(box, label), disc, margin))
        );
      });
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
