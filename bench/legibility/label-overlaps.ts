import { grown, touches, type ScreenBox } from '@/lib/geo/screen-box';
import { pixelAt, segmentCount, type PixelLine, type PixelStroke } from './pixel-strokes';
import { partInBox } from './segments';

/** How many pairs there are of a stroke and a name whose letters it touches. */
export function labelOverlaps(
  strokes: readonly PixelStroke[],
  letters: readonly ScreenBox[],
): number {
  return strokes.reduce(
    (sum, { pieces }) =>
      sum + letters.filter((box) => pieces.some((piece) => isTouched(box, piece))).length,
    0,
  );
}

function isTouched(box: ScreenBox, line: PixelLine): boolean {
  const { points, halfWidths, bounds } = line;
  if (!touches(grown(bounds, Math.max(...halfWidths)), box)) return false;
  return Array.from({ length: segmentCount({ points }) }, (_, segment) => segment).some(
    (segment) => {
      const reach = Math.max(halfWidths[segment]!, halfWidths[segment + 1]!);
      const [start, end] = [pixelAt(line, segment), pixelAt(line, segment + 1)];
      return partInBox(start, end, grown(box, reach)) !== null;
    },
  );
}
