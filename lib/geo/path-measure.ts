import { mercatorY } from './mercator';
import { RADIANS, angularDistance } from './sphere';

/** Vertices of a path, longitude and latitude by turns. */
export type Path = Float64Array;

export const vertexCount = (path: Path): number => path.length / 2;

/** The vertex at an index, counted from the end when it is negative. */
export function lngLatAt(path: Path, index: number): [longitude: number, latitude: number] {
  return [path.at(2 * index)!, path.at(2 * index + 1)!];
}

/** For each vertex, radians of the great circles between the vertices up to there; the first is 0. */
export function sphericalDistances(path: Path): Float64Array {
  return runningSum(path, (index) =>
    angularDistance(lngLatAt(path, index - 1), lngLatAt(path, index)),
  );
}

/** The same on the Mercator plane, in which the whole equator measures 2π. */
export function mercatorDistances(path: Path): Float64Array {
  return runningSum(path, (index) => {
    const [x0, y0] = mercator(lngLatAt(path, index - 1));
    const [x1, y1] = mercator(lngLatAt(path, index));
    return Math.hypot(x1 - x0, y1 - y0);
  });
}

function mercator([longitude, latitude]: readonly [number, number]): [number, number] {
  return [longitude * RADIANS, mercatorY(latitude)];
}

function runningSum(path: Path, stepTo: (index: number) => number): Float64Array {
  const sums = new Float64Array(vertexCount(path));
  for (let index = 1; index < sums.length; index += 1) {
    sums[index] = sums[index - 1]! + stepTo(index);
  }
  return sums;
}
