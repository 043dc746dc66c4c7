import { RADIANS } from '@/lib/geo/sphere';
import { pixelAt, segmentCount, type PixelLine, type PixelStroke } from './pixel-strokes';
import { distance, pixelBetween, type Pixel } from './segments';

export interface PixelNode extends Pixel {
  readonly id: string;
  readonly radius: number;
}

/** Pixels outside a node's edge at which strokes must be told apart. */
const OUTSIDE = 8;
const STEPS = 16;

/** For each node that two strokes or more leave, the smallest angle between two of them, in degrees. */
export function nodeAngles(
  strokes: readonly PixelStroke[],
  nodes: readonly PixelNode[],
): { readonly id: string; readonly degrees: number }[] {
  return nodes.flatMap((node) => {
    const directions = strokes
      .flatMap((stroke) => [
        ...(stroke.from === node.id && stroke.start ? [directionOf(stroke.whole[0], node)] : []),
        ...(stroke.to === node.id && stroke.end
          ? [directionOf(reversed(stroke.whole.at(-1)), node)]
          : []),
      ])
      .filter((direction) => direction !== null)
      .toSorted((one, other) => one - other);
    if (directions.length < 2) return [];
    const gaps = directions.map((direction, index) =>
      index === 0 ? direction - directions.at(-1)! + 360 : direction - directions[index - 1]!,
    );
    return { id: node.id, degrees: Math.min(...gaps) };
  });
}

/** Where a line that begins at a node is when it comes clear of it, in degrees round the node. */
function directionOf(line: PixelLine | undefined, node: PixelNode): number | null {
  if (line === undefined) return null;
  const begin = pixelAt(line, 0);
  const clear = node.radius + OUTSIDE;
  for (let segment = 0; segment < segmentCount(line); segment += 1) {
    const [start, end] = [pixelAt(line, segment), pixelAt(line, segment + 1)];
    if (distance(begin, end) < clear) continue;
    return bearing(begin, clearPoint(begin, start, end, clear));
  }
  return bearing(begin, pixelAt(line, segmentCount(line)));
}

/** Where a segment leaves the circle of `clear` pixels round `middle`, by halving. */
function clearPoint(middle: Pixel, start: Pixel, end: Pixel, clear: number): Pixel {
  let [inside, outside] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const share = (inside + outside) / 2;
    if (distance(middle, pixelBetween(start, end, share)) < clear) inside = share;
    else outside = share;
  }
  return pixelBetween(start, end, outside);
}

const bearing = (from: Pixel, to: Pixel) => Math.atan2(to.y - from.y, to.x - from.x) / RADIANS;

function reversed(line: PixelLine | undefined): PixelLine | undefined {
  if (line === undefined) return line;
  const { points, halfWidths, along, bounds } = line;
  const last = points.length - 2;
  return {
    points: points.map((_, index) => points[last - index + 2 * (index % 2)]!),
    halfWidths: halfWidths.toReversed(),
    along: along.toReversed(),
    bounds,
  };
}
