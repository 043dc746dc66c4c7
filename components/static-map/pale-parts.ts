import { OF_LENGTH, PALE } from '@/lib/arcs/passing';
import { lengthOf, type FramePoint } from '@/lib/geo/frame-line';

/** How sure the record is, as on the large map: faded where inferred, broken where sources differ. */
export type ArcMiddle = 'whole' | 'faded' | 'broken';

/** A part of a curve, in pixels along it, and how strongly it is drawn. */
export interface CurvePart {
  readonly from: number;
  readonly to: number;
  readonly opacity: number;
}

/** Pixels of paper: an arc that is nearer to a place seems to go there. */
const SEEMS_TO_JOIN = 12;
/** At its own ends an arc is drawn in full. */
const END = 6;
/** The part of a curve that is faded or left out. */
const MIDDLE = [0.4, 0.55] as const;
const MIDDLE_OPACITY: Record<ArcMiddle, number> = { whole: 1, faded: 0.35, broken: 0 };

/** The parts that an arc is drawn in: paler beside the places that it only passes, and by its certainty in the middle. */
export function partsOfCurve(
  curve: readonly FramePoint[],
  middle: ArcMiddle,
  passed: readonly FramePoint[],
): CurvePart[] {
  const length = lengthOf(curve);
  const pale = passed.flatMap((place) => stretchesBeside(curve, place, length));
  const [from, to] = [MIDDLE[0] * length, MIDDLE[1] * length];
  const cuts = [
    ...new Set([0, length, ...pale.flat(), ...(middle === 'whole' ? [] : [from, to])]),
  ].toSorted((one, other) => one - other);
  const opacityAt = (along: number) => {
    const inMiddle = along > from && along < to ? MIDDLE_OPACITY[middle] : 1;
    const isPale = pale.some(([start, end]) => along > start && along < end);
    return Math.min(inMiddle, isPale ? PALE : 1);
  };
  const parts: CurvePart[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1]!;
    const opacity = opacityAt((start + end) / 2);
    const before = parts.at(-1);
    if (before?.opacity === opacity) parts[parts.length - 1] = { ...before, to: end };
    else parts.push({ from: start, to: end, opacity });
  }
  return parts.filter(({ opacity }) => opacity > 0);
}

type Stretch = readonly [from: number, to: number];

/** Where a curve lies within the circle round a place, but for its own ends. */
function stretchesBeside(
  curve: readonly FramePoint[],
  [x, y]: FramePoint,
  length: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  const near = Math.min(SEEMS_TO_JOIN, OF_LENGTH * length);
  let along = 0;
  for (let index = 1; index < curve.length; index += 1) {
    const [[x0, y0], [x1, y1]] = [curve[index - 1]!, curve[index]!];
    const [dx, dy, toX, toY] = [x1 - x0, y1 - y0, x0 - x, y0 - y];
    const squared = dx * dx + dy * dy;
    const half = dx * toX + dy * toY;
    const inside = half * half - squared * (toX * toX + toY * toY - near * near);
    if (squared > 0 && inside > 0) {
      const shares = [-1, 1].map((sign) => (-half + sign * Math.sqrt(inside)) / squared);
      const [from, to] = shares.map((share) => {
        const at = along + Math.max(0, Math.min(1, share)) * Math.sqrt(squared);
        return Math.max(END, Math.min(length - END, at));
      }) as [number, number];
      if (to > from) stretches.push([from, to]);
    }
    along += Math.sqrt(squared);
  }
  return stretches;
}
