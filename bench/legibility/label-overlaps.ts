import { touchesPlace } from '@/lib/arcs/pair-key';
import { grown, touches, type ScreenBox } from '@/lib/geo/screen-box';
import type { PlacedName } from './placed-names';
import { pixelAt, segmentCount, type PixelLine, type PixelStroke } from './pixel-strokes';
import { partInBox } from './segments';

/** A stroke and a name whose letters it touches. */
interface LabelOverlap {
  /** The stroke goes neither to the place that the name is of nor to a site in its city. */
  readonly foreign: boolean;
}

export function labelOverlaps(
  strokes: readonly PixelStroke[],
  names: readonly PlacedName[],
): LabelOverlap[] {
  return strokes.flatMap((stroke) =>
    names
      .filter(({ letters }) => stroke.pieces.some((piece) => isTouched(letters, piece)))
      .map(({ city }) => ({ foreign: !touchesPlace(stroke, city) })),
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
