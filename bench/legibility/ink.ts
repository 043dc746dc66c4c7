import type { ScreenBox } from '@/lib/geo/screen-box';
import { lengthOf, segmentCount, type PixelStroke } from './pixel-strokes';

/**
 * The area of the strokes as a share of the picture's, in per cent. Where strokes lie on each other
 * each counts, and the gaps of a dashed line count too.
 */
export function inkShare(
  strokes: readonly PixelStroke[],
  { left, top, right, bottom }: ScreenBox,
): number {
  let area = 0;
  for (const line of strokes.flatMap(({ pieces }) => pieces)) {
    for (let segment = 0; segment < segmentCount(line); segment += 1) {
      const width = line.halfWidths[segment]! + line.halfWidths[segment + 1]!;
      area += lengthOf(line, segment) * width;
    }
  }
  return (100 * area) / ((right - left) * (bottom - top));
}
