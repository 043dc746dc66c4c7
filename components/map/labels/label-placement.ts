/** Sides of a node that a name may stand at, the best first. */
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

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that wants to stand beside its node. All in CSS pixels. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the node, with its rings. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Sides in the order to be tried; where it stood before comes first, lest it hop about. */
  readonly sides: readonly Side[];
  /** Rather covers lesser nodes than be left out. */
  readonly essential: boolean;
}

export interface PlacedLabel {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
}

const GAP = 3;
/** Names may come this near. */
const MARGIN = 1;

export function labelBox(label: LabelRequest, side: Side): Box {
  const { x, y, radius, width, height } = label;
  const away = radius + GAP;
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

const overlap = (one: Box, other: Box) =>
  one.left < other.right + MARGIN &&
  other.left < one.right + MARGIN &&
  one.top < other.bottom + MARGIN &&
  other.top < one.bottom + MARGIN;

const isWithin = (box: Box, { width, height }: { width: number; height: number }) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

/** Of a button's height, the share above its letters, and as much below. */
const LEADING = 1 / 6;

/** The part of a name's box that is seen; the rest is there for the finger. */
export function lettersOf(box: Box): Box {
  const leading = (box.bottom - box.top) * LEADING;
  return { ...box, top: box.top + leading, bottom: box.bottom - leading };
}

/**
 * Gives each name, in the order of the list, the first of its sides that is whole on the screen and
 * free of names placed before it and of all other nodes. Where there is none an essential name is
 * content to leave the nodes before it free. A name without room is left out: null.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  viewport: { width: number; height: number },
): Map<string, PlacedLabel | null> {
  const discs = labels.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [];
  const placed = new Map<string, PlacedLabel | null>();
  for (const [index, label] of labels.entries()) {
    const freeSide = (avoided: readonly Box[]) =>
      label.sides.find((candidate) => {
        const box = labelBox(label, candidate);
        return (
          isWithin(box, viewport) &&
          !taken.some((other) => overlap(box, other)) &&
          !avoided.some((disc) => overlap(lettersOf(box), disc))
        );
      });
    const side =
      freeSide(discs.toSpliced(index, 1)) ??
      (label.essential ? freeSide(discs.slice(0, index)) : undefined);
    if (side === undefined) {
      placed.set(label.id, null);
      continue;
    }
    const box = labelBox(label, side);
    taken.push(box);
    placed.set(label.id, { side, left: box.left, top: box.top });
  }
  return placed;
}
