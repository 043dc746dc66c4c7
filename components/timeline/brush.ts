import { movedRange, type YearRange, type YearExtent } from '@/lib/time/year-range';

/** What a press takes hold of: an end, the window between them, or a range yet to be drawn. */
export type Grip = 'from' | 'to' | 'window' | 'new';

/**
 * Handles hang outside of the window, so that the two of a single year, which is two pixels wide on
 * a phone, lie beside each other and not on each other.
 */
const HANDLE_REACH = 28;
/** As far as a handle reaches into a window that is wide enough to leave its middle free. */
const INWARD_REACH = 16;

/** Pixels along the axis → what is there. A window over everything cannot be moved, only redrawn. */
export function gripAt(
  x: number,
  window: { readonly left: number; readonly right: number; readonly isEverything: boolean },
): Grip {
  const inward = Math.min(INWARD_REACH, (window.right - window.left) / 3);
  if (x >= window.left - HANDLE_REACH && x < window.left + inward) return 'from';
  if (x <= window.right + HANDLE_REACH && x > window.right - inward) return 'to';
  const isInside = x > window.left && x < window.right;
  return isInside && !window.isEverything ? 'window' : 'new';
}

export interface Drag {
  readonly grip: Grip;
  /** The range when the drag began. */
  readonly range: YearRange;
  /** Point in time that was pressed. */
  readonly pressedAt: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * The range with the pointer at a point in time (2018.5 is the middle of 2018). The end of a range
 * is the edge after its last year, so a handle snaps to the edge that is nearest.
 */
export function draggedRange(
  { grip, range, pressedAt }: Drag,
  time: number,
  extent: YearExtent,
): YearRange {
  const { first, last } = extent;
  if (grip === 'from') return { ...range, from: clamp(Math.round(time), first, range.to) };
  if (grip === 'to') return { ...range, to: clamp(Math.round(time) - 1, range.from, last) };
  if (grip === 'window') {
    return movedRange(range, Math.floor(time) - Math.floor(pressedAt), extent);
  }
  const one = clamp(Math.floor(pressedAt), first, last);
  const other = clamp(Math.floor(time), first, last);
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
