import { feature } from 'topojson-client';
import { LAND_PATH } from '@/components/map/still/still-ground';
import { STILL_FRAME, UNITS_A_RADIAN, stillPoint } from '@/components/map/still/still-frame';
import type { LandTopology } from '@/lib/geo/land';
import { thinnedCourse } from '@/lib/geo/thinned-course';
import { cutAreas } from './antimeridian';

/** Units of the still map: a bend that leaves its line by less is not seen. */
const TOLERANCE = 0.5;
/** For land that only an unusually broad or high window shows. */
const TOLERANCE_AFAR = 2.5;
/** Units across, below which an island would be a speck. */
const LEAST_ISLAND = 2;

type Ring = readonly (readonly [x: number, y: number])[];

/**
 * The land of the whole Earth as a picture that the still map takes its ground from, in that map's own
 * units: a file of its own, which every page shares, so that no page is heavier for it.
 */
export function coastPicture(land: LandTopology): string {
  const { features } = feature(land, land.objects.land);
  const outlines = features
    .flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon' ? cutAreas(geometry).coordinates : [],
    )
    .flat()
    .filter((ring) => !isAntarctic(ring))
    .map(thinned)
    .filter((ring) => ring.length > 3 && sizeOf(ring) >= LEAST_ISLAND)
    .map(pathOf)
    .join('');
  const { width, height } = STILL_FRAME;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height.toFixed(1)}">`,
    `<path id="${LAND_PATH}" d="${outlines}"/></svg>`,
  ].join('');
}

/** No window is high enough for it. */
const isAntarctic = (ring: GeoJSON.Position[]) => ring.every(([, latitude]) => latitude! < -60);

function thinned(ring: GeoJSON.Position[]): Ring {
  const course = ring.map(([longitude, latitude]) => [longitude!, latitude!] as const);
  const isNear = course.some(([longitude, latitude]) =>
    isBesideRegion(stillPoint([longitude, latitude])),
  );
  const tolerance = isNear ? TOLERANCE : TOLERANCE_AFAR;
  return thinnedCourse(course, tolerance / UNITS_A_RADIAN).map(stillPoint);
}

const isBesideRegion = ([x, y]: readonly [number, number]) =>
  x > -0.25 * STILL_FRAME.width &&
  x < 1.25 * STILL_FRAME.width &&
  y > -0.5 * STILL_FRAME.height &&
  y < 1.5 * STILL_FRAME.height;

function sizeOf(ring: Ring): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Each vertex as its distance from the last, which takes fewer letters than its place. */
function pathOf(ring: Ring): string {
  const [start, ...others] = ring.map(
    ([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const,
  );
  let [lastX, lastY] = start!;
  const steps = others.map(([x, y]) => {
    const step = `${(x - lastX) / 10} ${(y - lastY) / 10}`;
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${start![0] / 10} ${start![1] / 10}l${steps.join(' ')}z`;
}
