import { pairKey, type Ends } from './pair-key';
import type { PairCourse } from './pair-layout';
import { outermostEnds, type Cities } from './sites';

/** The course of a line's pair, bowed for who goes the line's own way; undefined where nothing is laid out. */
export function courseOf(
  line: Ends,
  courses: ReadonlyMap<string, PairCourse>,
  cities: Cities,
): PairCourse | undefined {
  const ends = outermostEnds(cities, line);
  const course = courses.get(pairKey(ends));
  if (course === undefined || ends.from < ends.to) return course;
  return { ...course, bow: -course.bow };
}
