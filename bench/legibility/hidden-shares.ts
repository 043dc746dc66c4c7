import { touches } from '@/lib/geo/screen-box';
import { lengthOf, pixelAt, segmentCount, type PixelLine, type PixelStroke } from './pixel-strokes';
import type { PlacedName } from './placed-names';
import { partInBox, type Interval } from './segments';

/** For each stroke, how much of what the picture shows of it lies under letters: 0 to 1. */
export const hiddenShares = (
  strokes: readonly PixelStroke[],
  names: readonly PlacedName[],
): number[] =>
  strokes.map(({ pieces }) => {
    let [seen, hidden] = [0, 0];
    for (const line of pieces) {
      const over = names.filter(({ letters }) => touches(line.bounds, letters));
      for (let segment = 0; segment < segmentCount(line); segment += 1) {
        const length = lengthOf(line, segment);
        seen += length;
        hidden += length * shareUnder(line, segment, over);
      }
    }
    return seen === 0 ? 0 : hidden / seen;
  });

function shareUnder(line: PixelLine, segment: number, names: readonly PlacedName[]): number {
  const [start, end] = [pixelAt(line, segment), pixelAt(line, segment + 1)];
  const parts = names
    .flatMap(({ letters }): Interval[] => {
      const part = partInBox(start, end, letters);
      return part ? [part] : [];
    })
    .toSorted((one, other) => one[0] - other[0]);
  let [share, reached] = [0, 0];
  for (const [from, to] of parts) {
    share += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return share;
}
