import { latitudeAtMercatorY, mercatorY } from '@/lib/geo/mercator';
import { RADIANS } from '@/lib/geo/sphere';
import type { ViewFrame } from '@/lib/view/view-frame';
import type { Projection } from '@/lib/view/view';

/** How far a flight rises above a straight zoom; the value of d3 and MapLibre is about this. */
const CURVE = 1.4;

/** A middle on a plane and what is seen of the plane, in the same units. */
interface Plane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * The frames of a flight from one to the other, by the share of its time: J. J. van Wijk and W. A. A. Nuij,
 * "Smooth and efficient zooming and panning", IEEE InfoVis 2003. Both ends are given exactly.
 */
export function flight(
  from: ViewFrame,
  to: ViewFrame,
  projection: Projection,
): (share: number) => ViewFrame {
  const start = planeOf(from, projection);
  const end = planeOf(to, projection);
  const turn = ((((end.x - start.x) % 360) + 540) % 360) - 180;
  const between = zoomed(start, { ...end, x: start.x + turn });
  const bend = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const eased = share * share * (3 - 2 * share);
    const { x, y, width } = between(eased);
    const latitude = latitudeOf(y, projection);
    const across = width * shrinkageAt(latitude, projection);
    const mix = (one: number, other: number) => one + (other - one) * eased;
    return {
      longitude: ((((x + 180) % 360) + 360) % 360) - 180,
      latitude,
      across,
      down:
        across * Math.exp(mix(Math.log(from.down / from.across), Math.log(to.down / to.across))),
      bearing: from.bearing + bend * eased,
      pitch: mix(from.pitch, to.pitch),
    };
  };
}

/** A flat map shows a degree across the larger the farther north it is. */
const shrinkageAt = (latitude: number, projection: Projection) =>
  projection === 'flat' ? Math.cos(latitude * RADIANS) : 1;

function planeOf({ longitude, latitude, across }: ViewFrame, projection: Projection): Plane {
  const y = projection === 'flat' ? mercatorY(latitude) / RADIANS : latitude;
  return { x: longitude, y, width: across / shrinkageAt(latitude, projection) };
}

const latitudeOf = (y: number, projection: Projection) =>
  projection === 'flat' ? latitudeAtMercatorY(y * RADIANS) : y;

function zoomed(from: Plane, to: Plane): (share: number) => Plane {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const way = Math.hypot(dx, dy);
  if (way < 1e-6) {
    const growth = Math.log(to.width / from.width);
    return (share) => ({ x: to.x, y: to.y, width: from.width * Math.exp(growth * share) });
  }
  const height = (width: number, sign: 1 | -1) => {
    const square = to.width ** 2 - from.width ** 2 + sign * CURVE ** 4 * way ** 2;
    const b = square / (2 * width * CURVE ** 2 * way);
    return Math.log(Math.sqrt(b ** 2 + 1) - b);
  };
  const [first, last] = [height(from.width, 1), height(to.width, -1)];
  const length = (last - first) / CURVE;
  return (share) => {
    const at = CURVE * share * length + first;
    const along =
      (from.width / (CURVE ** 2 * way)) * (Math.cosh(first) * Math.tanh(at) - Math.sinh(first));
    return {
      x: from.x + along * dx,
      y: from.y + along * dy,
      width: (from.width * Math.cosh(first)) / Math.cosh(at),
    };
  };
}
