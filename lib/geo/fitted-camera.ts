import { latitudeAtMercatorY, mercatorY, pixelsPerRadian } from './mercator';
import { RADIANS, combine, lngLatOf, unwrapLongitude, vectorOf, type LngLat } from './sphere';
import { HIGHEST_LATITUDE, type Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import { MIN_ZOOM } from './camera-reach';
import type { MapArea } from './map-area';
import { axesAt, globePixel, globeRadius, turnedBy } from './globe-screen';

interface FitOptions {
  readonly projection: Projection;
  /** Degrees clockwise; 0 is north up. */
  readonly bearing?: number;
  readonly mostZoom: number;
}

interface FittedCamera {
  readonly camera: Camera;
  /** False where no camera can show everything; this one then comes near to it. */
  readonly showsAll: boolean;
}

/** Pixels between what is shown and panels or edges: a name has room there, or at least the node. */
const MARGINS = [64, 16] as const;
/** As a share of what is free, so that the margins of a phone leave something between them. */
const MOST_MARGIN = 0.2;
/** Pixels that are aimed at however much of the map panels cover. */
const LEAST_FREE = 96;
/** Pixels that rounding may cost. */
const ROUNDING = 0.5;

/** What of a width or a height is free, in pixels from the middle of the map. */
function freeRange(
  size: number,
  [start, end]: readonly [number, number],
  margin: number,
): readonly [number, number] {
  const middle = (start - end) / 2;
  const free = Math.max(LEAST_FREE, size - start - end);
  const half = free / 2 - Math.min(margin, free * MOST_MARGIN);
  return [middle - half, middle + half];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function freeBox({ width, height, insets }: MapArea, margin: number): Box {
  const [left, right] = freeRange(width, [insets.left, insets.right], margin);
  const [top, bottom] = freeRange(height, [insets.top, insets.bottom], margin);
  return { left, right, top, bottom };
}

function boxRound(points: readonly (readonly [number, number])[]): Box {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

const middleOf = ({ left, right, top, bottom }: Box) =>
  [(left + right) / 2, (top + bottom) / 2] as const;

const holds = (outer: Box, inner: Box) =>
  inner.left >= outer.left - ROUNDING &&
  inner.right <= outer.right + ROUNDING &&
  inner.top >= outer.top - ROUNDING &&
  inner.bottom <= outer.bottom + ROUNDING;

/**
 * The camera, straight from above, that shows points of the ground in what panels leave free of a map,
 * as near as `mostZoom` allows. Plain arithmetic, so that the first frame is right before the map exists.
 * @param points at least one; on the flat map their longitudes lie beside each other (`pathsBeside`).
 */
export function fittedCamera(
  points: readonly LngLat[],
  area: MapArea,
  options: FitOptions,
): FittedCamera {
  const fit = options.projection === 'globe' ? fittedGlobe : fittedFlat;
  const roomy = fit(points, { area, free: freeBox(area, MARGINS[0]) }, options);
  return roomy.showsAll ? roomy : fit(points, { area, free: freeBox(area, MARGINS[1]) }, options);
}

interface FreeArea {
  readonly area: MapArea;
  readonly free: Box;
}

function fittedFlat(
  points: readonly LngLat[],
  { area, free }: FreeArea,
  { bearing = 0, mostZoom }: FitOptions,
): FittedCamera {
  const planar = points.map(([longitude, latitude]) =>
    turnedBy([longitude * RADIANS, -mercatorY(latitude)], bearing),
  );
  const box = boxRound(planar);
  const scale = Math.min(
    (free.right - free.left) / (box.right - box.left),
    (free.bottom - free.top) / (box.bottom - box.top),
  );
  // MapLibre shows nothing beyond the ends of the flat map, so it comes no further out than this.
  const leastZoom = Math.max(MIN_ZOOM, Math.log2(area.height / (2 * Math.PI * pixelsPerRadian(0))));
  const zoom = Math.max(leastZoom, Math.min(mostZoom, Math.log2(scale / pixelsPerRadian(0))));
  const pixels = pixelsPerRadian(zoom);
  const [middle, aim] = [middleOf(box), middleOf(free)];
  const [x, y] = turnedBy([middle[0] - aim[0] / pixels, middle[1] - aim[1] / pixels], -bearing);
  const most = Math.max(0, Math.PI - area.height / 2 / pixels);
  const centre = [x, Math.max(-most, Math.min(most, y))] as const;
  const seen = planar.map((point) => {
    const [right, down] = turnedBy(centre, bearing);
    return [(point[0] - right) * pixels, (point[1] - down) * pixels] as const;
  });
  return {
    camera: {
      longitude: unwrapLongitude(centre[0] / RADIANS, 0),
      latitude: latitudeAtMercatorY(-centre[1]),
      zoom,
      bearing,
      pitch: 0,
    },
    showsAll: holds(free, boxRound(seen)),
  };
}

/** Zooms. */
const COARSE_STEP = 0.5;
const FINE_STEP = 0.02;
const CENTRE_STEPS = 12;
/** Radians that the middle is moved at once; further, and it would swing about the place it seeks. */
const LONGEST_STEP = 0.4;

/** A sphere has no plane to measure on: zooms are tried, each from the middle that suits it best. */
function fittedGlobe(
  points: readonly LngLat[],
  { area, free }: FreeArea,
  { bearing = 0, mostZoom }: FitOptions,
): FittedCamera {
  const start = middleOnSphere(points);
  const at = (radius: number) => centredGlobe(points, start, { radius, bearing, free, area });
  const radiusAt = (zoom: number) => globeRadius({ zoom, latitude: 0 });
  let near = mostZoom - zoomGained(start[1]);
  let best = at(radiusAt(near));
  // Not halved from the whole range: a globe seen whole may lie under a sheet, where a larger one would not.
  while (!best.showsAll && near > MIN_ZOOM) {
    near = Math.max(MIN_ZOOM, near - COARSE_STEP);
    best = at(radiusAt(near));
  }
  for (let step = COARSE_STEP / 2; best.showsAll && step > FINE_STEP; step /= 2) {
    const tried = at(radiusAt(Math.min(near + step, mostZoom - zoomGained(start[1]))));
    if (tried.showsAll) [near, best] = [near + step, tried];
  }
  return best;
}

/** By how much MapLibre's zoom is less at a latitude than at the equator of a globe of the same size. */
const zoomGained = (latitude: number) => Math.log2(Math.cos(latitude * RADIANS));

const limited = (latitude: number) =>
  Math.max(-HIGHEST_LATITUDE, Math.min(HIGHEST_LATITUDE, latitude));

function middleOnSphere(points: readonly LngLat[]): LngLat {
  const sum = points.map(vectorOf).reduce((one, other) => combine(one, 1, other, 1));
  const [longitude, latitude] = lngLatOf(sum);
  return [longitude, limited(latitude)];
}

interface GlobeFit extends FreeArea {
  readonly radius: number;
  readonly bearing: number;
}

/** Turns a globe of this size (the pixels of its radius) until the points lie about the middle of what is free. */
export function centredGlobe(
  points: readonly LngLat[],
  start: LngLat,
  { radius, bearing, free, area }: GlobeFit,
): FittedCamera {
  let [longitude, latitude] = start;
  const equatorZoom = Math.log2(radius / globeRadius({ zoom: 0, latitude: 0 }));
  for (let step = 0; ; step += 1) {
    const zoom = equatorZoom + zoomGained(latitude);
    const camera: Camera = { longitude, latitude, zoom, bearing, pitch: 0 };
    const pixels = points.map((point) => globePixel(point, camera, area.height));
    const seen = pixels.filter((pixel) => pixel !== null);
    const box = seen.length === 0 ? null : boxRound(seen);
    const showsAll = box !== null && seen.length === points.length && holds(free, box);
    if (box === null || step === CENTRE_STEPS) return { camera, showsAll };
    const [middle, aim] = [middleOf(box), middleOf(free)];
    const off = turnedBy([middle[0] - aim[0], middle[1] - aim[1]], -bearing);
    const pixelsOff = Math.hypot(...off);
    if (pixelsOff < ROUNDING) return { camera, showsAll };
    const angle = Math.min(LONGEST_STEP, pixelsOff / radius);
    const [east, north, up] = axesAt([longitude, latitude]);
    const towards = combine(east, off[0] / pixelsOff, north, -off[1] / pixelsOff);
    const moved = lngLatOf(combine(up, Math.cos(angle), towards, Math.sin(angle)));
    [longitude, latitude] = [moved[0], limited(moved[1])];
  }
}
