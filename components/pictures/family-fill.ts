import { FAMILY_STYLE } from '@/components/event/family-style';
import type { KeyEntry } from '@/components/take-along/drawing/step-drawing';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { DrawingMark, MarkLine } from '@/lib/take-along/mark';
import { inkOf, type ChartBox, type Marks } from './ink';
import { themeOfLook } from './picture-look';
import type { PictureLook } from './picture-options';

type Direction = 'across' | 'down' | 'rising' | 'falling';

/** How a family's areas are told apart without colour: lines so far from each other; none is white. */
const HATCHES: Readonly<
  Record<Family, { readonly directions: readonly Direction[]; readonly gap: number } | 'solid'>
> = {
  visit: 'solid',
  meeting: { directions: ['rising'], gap: 3.5 },
  mediation: { directions: ['falling'], gap: 3.5 },
  trade: { directions: ['across'], gap: 3 },
  corridor: { directions: ['down'], gap: 3 },
  correspondence: { directions: [], gap: 1 },
  agreement: { directions: ['rising', 'falling'], gap: 4 },
  incident: { directions: ['across', 'down'], gap: 3 },
  statement: { directions: ['rising'], gap: 1.7 },
};
const LINE = 0.7;

/** An area that counts events of a family, in its colour, or hatched where there is no colour. */
export function familyArea(
  family: Family,
  { x, y, w, h }: ChartBox,
  look: PictureLook,
  opacity = 1,
): Marks {
  const theme = themeOfLook(look);
  const ink = inkOf(theme);
  const colour = FAMILY_STYLE[family][theme];
  if (look !== 'monochrome') return [ink.box({ x, y, w, h }, { colour, opacity })];
  const hatch = HATCHES[family];
  if (hatch === 'solid') return [ink.box({ x, y, w, h }, { colour, opacity })];
  const stroke = { colour, opacity: Math.max(opacity, 0.55), width: LINE, dash: [] };
  const lines = hatch.directions.flatMap((direction) =>
    hatchLines({ x, y, w, h }, direction, hatch.gap),
  );
  return [
    ink.box({ x, y, w, h }, { colour: ink.colour('panel'), opacity: 1 }, stroke),
    ...(lines.length === 0 ? [] : [{ kind: 'path', lines, fill: null, stroke } as const]),
  ];
}

/** Parallel lines that end at the edges of a box; their places do not depend on it, so boxes join. */
function hatchLines({ x, y, w, h }: ChartBox, direction: Direction, gap: number): MarkLine[] {
  const [right, bottom] = [x + w, y + h];
  const every = (from: number, to: number) => {
    const first = Math.floor(from / gap) + 1;
    const count = Math.max(0, Math.ceil(to / gap) - first);
    return Array.from({ length: count }, (_, index) => (first + index) * gap);
  };
  const line = (...points: MarkLine['points']): MarkLine => ({ points, isClosed: false });
  switch (direction) {
    case 'across':
      return every(y, bottom).map((at) => line([x, at], [right, at]));
    case 'down':
      return every(x, right).map((at) => line([at, y], [at, bottom]));
    case 'rising':
      return every(x + y, right + bottom).map((sum) => {
        const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)];
        return line([from, sum - from], [to, sum - to]);
      });
    case 'falling':
      return every(x - bottom, right - y).map((difference) => {
        const [from, to] = [Math.max(x, difference + y), Math.min(right, difference + bottom)];
        return line([from, from - difference], [to, to - difference]);
      });
  }
}

const SWATCH = { w: 14, h: 11 };

/** What the areas of these families mean, in their order. */
export function familyKey(
  families: readonly Family[],
  look: PictureLook,
  nameOf: (family: Family) => string,
  opacity = 1,
): KeyEntry[] {
  return families.map((family) => ({
    signs: [
      {
        marks: familyArea(family, { x: 0, y: 0, ...SWATCH }, look, opacity),
        ...{ width: SWATCH.w, height: SWATCH.h },
      },
    ],
    words: nameOf(family),
  }));
}

/** Drawn by Plot in the colours of the families: their areas are hatched where there is no colour. */
export function hatchedAreas(marks: Marks, look: PictureLook): Marks {
  if (look !== 'monochrome') return marks;
  const theme = themeOfLook(look);
  const families = new Map<string, Family>(
    FAMILIES.map((family) => [FAMILY_STYLE[family][theme], family]),
  );
  return marks.flatMap((mark) => {
    const family = mark.kind === 'path' && mark.fill ? families.get(mark.fill.colour) : undefined;
    const box = boxOf(mark);
    return family && box && mark.kind === 'path'
      ? familyArea(family, box, look, mark.fill!.opacity)
      : [mark];
  });
}

/** Null where the mark is none. */
function boxOf(mark: DrawingMark): ChartBox | null {
  if (mark.kind !== 'path' || mark.lines.length !== 1) return null;
  const [{ points, isClosed }] = mark.lines as [MarkLine];
  if (!isClosed || points.length !== 4) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const isUpright = points.every(([px, py], index) => {
    const [nx, ny] = points[(index + 1) % 4]!;
    return px === nx || py === ny;
  });
  return isUpright ? { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y } : null;
}
