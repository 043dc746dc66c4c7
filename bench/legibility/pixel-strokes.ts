import type { PairedLine } from '@/lib/arcs/pair-key';
import type { Path } from '@/lib/geo/path-measure';
import { boundsOf, type ScreenBox } from '@/lib/geo/screen-box';
import type { LngLat } from '@/lib/geo/sphere';
import type { DrawnStroke } from './drawn-strokes';
import type { ProjectPath } from '@/lib/geo/map-projection';
import { partInBox, type Interval, type Pixel } from './segments';

/** A line on the screen. */
export interface PixelLine {
  /** x and y by turns. */
  readonly points: Float64Array;
  /** Half the stroke's width at each point. */
  readonly halfWidths: Float64Array;
  /** Where on the stroke's path each point is: 3.5 is half way from vertex 3 to the next. */
  readonly along: Float64Array;
  readonly bounds: ScreenBox;
}

/** A stroke on the screen. */
export interface PixelStroke extends PairedLine {
  /** Its ends; null behind the globe. */
  readonly start: Pixel | null;
  readonly end: Pixel | null;
  /** On the map. */
  readonly path: Path;
  /** Places beside which it is drawn paler. */
  readonly passed: readonly LngLat[];
  /** What is before the globe's horizon, whether the picture shows it or not. */
  readonly whole: readonly PixelLine[];
  /** What of it lies in the picture. */
  readonly pieces: readonly PixelLine[];
}

/** The shader draws no line thinner (flow-line-vertex.ts). */
const LEAST_HALF_WIDTH = 0.75;

/** A stroke as the map shows it, cut at the globe's horizon and at the edge of the picture. */
export function pixelStroke(
  { from, to, pair, path, passed, widthPixels, taper }: DrawnStroke,
  project: ProjectPath,
  picture: ScreenBox,
): PixelStroke {
  const vertices = project(path);
  const count = vertices.length / 3;
  const points = new Float64Array(2 * count);
  const halfWidths = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    points[2 * index] = vertices[3 * index]!;
    points[2 * index + 1] = vertices[3 * index + 1]!;
    // The vertices of an arc are evenly spaced.
    const left = 1 + ((taper - 1) * index) / (count - 1);
    halfWidths[index] = Math.max(LEAST_HALF_WIDTH, (widthPixels * left) / 2);
  }
  const along = Float64Array.from({ length: count }, (_, index) => index);
  const line = { points, halfWidths, along, bounds: boundsOf(points) };
  const heightAt = (index: number) => vertices[3 * index + 2]!;
  const whole = partsOf(line, (index) => partAbove(heightAt(index), heightAt(index + 1)));
  return {
    from,
    to,
    pair,
    start: heightAt(0) >= 0 ? pixelAt(line, 0) : null,
    end: heightAt(count - 1) >= 0 ? pixelAt(line, count - 1) : null,
    path,
    passed,
    whole,
    pieces: whole.flatMap((part) =>
      partsOf(part, (index) => partInBox(pixelAt(part, index), pixelAt(part, index + 1), picture)),
    ),
  };
}

export const pixelAt = ({ points }: Pick<PixelLine, 'points'>, index: number): Pixel => ({
  x: points[2 * index]!,
  y: points[2 * index + 1]!,
});

export const segmentCount = ({ points }: Pick<PixelLine, 'points'>) => points.length / 2 - 1;

export const lengthOf = (line: Pick<PixelLine, 'points'>, segment: number) =>
  Math.hypot(
    line.points[2 * segment + 2]! - line.points[2 * segment]!,
    line.points[2 * segment + 3]! - line.points[2 * segment + 1]!,
  );

/** The part of a segment that is above 0, between two heights. */
function partAbove(start: number, end: number): Interval | null {
  if (start >= 0 && end >= 0) return [0, 1];
  if (start < 0 && end < 0) return null;
  const horizon = start / (start - end);
  return start >= 0 ? [0, horizon] : [horizon, 1];
}

/** What is kept of a line. `keptOf` gives the part of a segment that is. */
function partsOf(line: PixelLine, keptOf: (segment: number) => Interval | null): PixelLine[] {
  const parts: PixelLine[] = [];
  let points: number[] = [];
  let halfWidths: number[] = [];
  let along: number[] = [];
  const add = (segment: number, share: number) => {
    const between = (values: Float64Array, at: number, next: number) =>
      values[at]! + (values[next]! - values[at]!) * share;
    const at = 2 * segment;
    points.push(between(line.points, at, at + 2), between(line.points, at + 1, at + 3));
    halfWidths.push(between(line.halfWidths, segment, segment + 1));
    along.push(between(line.along, segment, segment + 1));
  };
  const close = () => {
    if (points.length > 2) {
      const kept = Float64Array.from(points);
      parts.push({
        points: kept,
        halfWidths: Float64Array.from(halfWidths),
        along: Float64Array.from(along),
        bounds: boundsOf(kept),
      });
    }
    [points, halfWidths, along] = [[], [], []];
  };
  for (let segment = 0; segment < segmentCount(line); segment += 1) {
    const kept = keptOf(segment);
    if (kept === null || kept[0] > 0) close();
    if (kept === null) continue;
    if (points.length === 0) add(segment, kept[0]);
    add(segment, kept[1]);
  }
  close();
  return parts;
}
