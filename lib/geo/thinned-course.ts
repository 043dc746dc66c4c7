import { mercatorY } from './mercator';
import { nearestShare } from './screen-box';
import { RADIANS, type LngLat } from './sphere';

/**
 * The vertices of a course without which it would leave its line by more than `tolerance`, in radians
 * of the Mercator plane, in which the equator measures 2π. Both ends stay. (Douglas and Peucker, 1973,
 * "Algorithms for the reduction of the number of points required to represent a digitized line".)
 */
export function thinnedCourse(course: readonly LngLat[], tolerance: number): readonly LngLat[] {
  if (tolerance <= 0 || course.length < 3) return course;
  const points = course.map(([longitude, latitude]) => [longitude * RADIANS, mercatorY(latitude)]);
  const stays = new Set([0, course.length - 1]);
  const stretches: [first: number, last: number][] = [[0, course.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [first, last] = stretch;
    let [farthest, distance] = [first, tolerance];
    for (let index = first + 1; index < last; index += 1) {
      const aside = distanceToChord(points[index]!, points[first]!, points[last]!);
      if (aside > distance) [farthest, distance] = [index, aside];
    }
    if (farthest === first) continue;
    stays.add(farthest);
    stretches.push([first, farthest], [farthest, last]);
  }
  return course.filter((_, index) => stays.has(index));
}

function distanceToChord(
  [x, y]: readonly number[],
  [x0, y0]: readonly number[],
  [x1, y1]: readonly number[],
): number {
  const share = nearestShare(x!, y!, x0!, y0!, x1!, y1!);
  return Math.hypot(x! - x0! - share * (x1! - x0!), y! - y0! - share * (y1! - y0!));
}
