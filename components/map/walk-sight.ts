import type { Insets } from './framed-camera';
import type { ScreenPosition } from './screen-position';

/** Pixels round what has the focus: its name and its card stand there too. */
const MARGIN = 64;

/**
 * By how many pixels a map has to move so that a point of it is clear of panels and edges: the
 * least that will do, for who walks from node to node should not lose the map each time.
 */
export function shiftIntoSight(
  { x, y }: Pick<ScreenPosition, 'x' | 'y'>,
  { width, height }: { width: number; height: number },
  insets: Insets,
): readonly [right: number, down: number] {
  const outside = (at: number, low: number, high: number) =>
    // A gap too narrow for both margins is aimed at in its middle.
    low > high ? at - (low + high) / 2 : at < low ? at - low : Math.max(0, at - high);
  return [
    outside(x, insets.left + MARGIN, width - insets.right - MARGIN),
    outside(y, insets.top + MARGIN, height - insets.bottom - MARGIN),
  ];
}
