import { END_FADE, strengthAt } from '@/components/map/layers/paling';
import { lngLatAt, vertexCount } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import type { PixelsApart } from './pixels-apart';
import { lengthOf, pixelAt, segmentCount, type PixelStroke } from './pixel-strokes';
import { grown } from '@/lib/geo/screen-box';
import { contains, distance, pixelBetween, type Pixel } from './segments';

/** Pixels between two points that are looked at. */
const STEP = 2;

/**
 * The mean strength of a stroke, 0 to 1, where it lies within so many pixels of a place; null where it
 * does so only at its own ends, under their nodes.
 */
export function strengthBeside(
  stroke: PixelStroke,
  place: Pixel,
  within: number,
  apart: PixelsApart,
): number | null {
  const reach = grown({ left: place.x, top: place.y, right: place.x, bottom: place.y }, within);
  const length = lengthOnMap(stroke, apart);
  let [sum, count] = [0, 0];
  for (const line of stroke.pieces) {
    for (let segment = 0; segment < segmentCount(line); segment += 1) {
      const [start, end] = [pixelAt(line, segment), pixelAt(line, segment + 1)];
      const [from, to] = [line.along[segment]!, line.along[segment + 1]!];
      const steps = Math.ceil(lengthOf(line, segment) / STEP);
      for (let step = 0; step < steps; step += 1) {
        const share = (step + 0.5) / steps;
        const point = pixelBetween(start, end, share);
        if (!contains(reach, point) || distance(point, place) >= within) continue;
        const fromEnd = fromOwnEnds(stroke, point);
        if (fromEnd < END_FADE) continue;
        const onMap = lngLatOn(stroke, from + share * (to - from));
        const away = Math.min(...stroke.passed.map((passed) => apart(onMap, passed)));
        sum += strengthAt({ away, fromEnd, length });
        count += 1;
      }
    }
  }
  return count === 0 ? null : sum / count;
}

const lengthOnMap = ({ path }: PixelStroke, apart: PixelsApart) =>
  Array.from({ length: vertexCount(path) - 1 }, (_, index) =>
    apart(lngLatAt(path, index), lngLatAt(path, index + 1)),
  ).reduce((sum, pixels) => sum + pixels, 0);

const fromOwnEnds = ({ start, end }: PixelStroke, point: Pixel) =>
  Math.min(...[start, end].map((own) => (own ? distance(own, point) : Infinity)));

function lngLatOn({ path }: PixelStroke, along: number): LngLat {
  const [before, after] = [lngLatAt(path, Math.floor(along)), lngLatAt(path, Math.ceil(along))];
  const share = along % 1;
  return [before[0] + share * (after[0] - before[0]), before[1] + share * (after[1] - before[1])];
}
