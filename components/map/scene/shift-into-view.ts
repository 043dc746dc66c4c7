import type { Insets } from '../engine/framed-camera';
import type { ScreenPosition } from '../engine/screen-position';

/** Pixels round what has the focus: its name may stand on either side of it, its card below. */
const MARGIN = { x: 144, y: 64 };
/** Of what panels leave free, so that a phone keeps a middle to aim at. */
const MOST_OF_FREE = 0.3;

/**
 * By how many pixels a map has to move so that a point of it is clear of panels and edges: the
 * least that will do, for who walks from node to node should not lose the map each time.
 */
export function shiftIntoSight(
  { x, y }: Pick<ScreenPosition, 'x' | 'y'>,
  { width, height }: { width: number; height: number },
  insets: Insets,
): readonly [right: number, down: number] {
  return [
    outside(x, insets.left, width - insets.right, MARGIN.x),
    outside(y, insets.top, height - insets.bottom, MARGIN.y),
  ];
}

function outside(at: number, start: number, end: number, wished: number): number {
  // What panels cover altogether is aimed at in its middle.
  if (start >= end) return at - (start + end) / 2;
  const margin = Math.min(wished, (end - start) * MOST_OF_FREE);
  if (at < start + margin) return at - start - margin;
  return Math.max(0, at - end + margin);
}
