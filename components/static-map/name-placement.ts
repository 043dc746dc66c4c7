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

export interface NameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Space {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

const DOT = 6;
/** From what stands at the point to its name. */
const GAP = 2;
/** A letter's width as a share of its height, rather too wide: a server cannot measure text. */
const LETTER = 0.6;
const WIDE_LETTER = /[\u1100-\u11ff\u2e80-\ud7ff\uff00-\uffef]/;

/**
 * Where names go beside their dots, the first ones first; a name without room is left out.
 * @param occupied where no name may lie.
 */
export function placeNames(
  points: readonly NamedPoint[],
  space: Space,
  occupied: readonly NameBox[] = [],
): PlacedName[] {
  const taken = [...points.map(dotOf), ...occupied];
  const placed: PlacedName[] = [];
  for (const point of points) {
    const own = dotOf(point);
    const choice = candidates(point, space).find(
      ({ box }) =>
        isWithin(box, space) &&
        taken.every((other) => isSameBox(other, own) || !overlaps(box, other)),
    );
    if (!choice) continue;
    taken.push(choice.box);
    placed.push(choice.name);
  }
  return placed;
}

export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce(
    (sum, letter) => sum + (WIDE_LETTER.test(letter) ? 1 : LETTER) * fontSize,
    0,
  );
}

/** Right, left, above and below, then the corners: as a cartographer would try them. */
function candidates(point: NamedPoint, { fontSize }: Space) {
  const width = textWidth(point.name, fontSize);
  const half = fontSize / 2;
  const gap = (point.radius ?? DOT) + GAP;
  const rows = { middle: 0, above: -gap - half, below: gap + half };
  const at = (anchor: PlacedName['anchor'], dx: number, dy: number) => {
    const start = { start: 0, middle: -width / 2, end: -width }[anchor];
    const [textX, middle] = [point.x + dx, point.y + dy];
    const left = textX + start;
    const box = { left, right: left + width, top: middle - half - 1, bottom: middle + half + 1 };
    return { box, name: { ...point, textX, textY: middle + fontSize * 0.35, anchor } };
  };
  return [
    at('start', gap, rows.middle),
    at('end', -gap, rows.middle),
    at('middle', 0, rows.above),
    at('middle', 0, rows.below),
    at('start', gap / 2, rows.below),
    at('end', -gap / 2, rows.below),
    at('start', gap / 2, rows.above),
    at('end', -gap / 2, rows.above),
  ];
}

const dotOf = ({ x, y, radius = DOT }: NamedPoint) => around(x, y, radius, radius);

const around = (x: number, y: number, dx: number, dy: number): NameBox => ({
  left: x - dx,
  right: x + dx,
  top: y - dy,
  bottom: y + dy,
});

const isWithin = (box: NameBox, { width, height }: Space) =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;

const overlaps = (one: NameBox, other: NameBox) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const isSameBox = (one: NameBox, other: NameBox) =>
  one.left === other.left && one.top === other.top;
