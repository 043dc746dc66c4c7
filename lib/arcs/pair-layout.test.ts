import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import { angleToPath, measuredPath } from '@/lib/geo/nearest-path';
import type { LngLat } from '@/lib/geo/sphere';
import type { LaidOutPair } from './pair-candidates';
import { pairCourses, type PairCourse } from './pair-layout';

const MOSCOW: LngLat = [37.62, 55.75];
const PYONGYANG: LngLat = [125.75, 39.03];
const SEOUL: LngLat = [126.98, 37.57];
const ULAANBAATAR: LngLat = [106.92, 47.92];
const BEIJING: LngLat = [116.4, 39.9];
const HANOI: LngLat = [105.85, 21.03];
const NEW_YORK: LngLat = [-74.01, 40.71];

const pair = (from: LngLat, to: LngLat, count = 5, fan = {}): LaidOutPair => ({
  pair: `${from.join()}~${to.join()}`,
  from,
  to,
  count,
  reach: 0,
  flows: 1,
  ...fan,
});
const coursesOf = (pairs: LaidOutPair[], places: LngLat[]) =>
  pairCourses(
    pairs,
    places.map((position) => ({ position, share: 1 })),
  );
const courseOf = (one: LaidOutPair, all: LaidOutPair[], places: LngLat[]) =>
  coursesOf(all, places).get(one.pair)!;
const pathOf = ({ from, to }: LaidOutPair, { bow, lean }: PairCourse, aside = 0) =>
  arcPath({ from, to, bow: bow + aside, lean }, 60);
/** Radians from a place to the nearest of the middle and the edges of a fan. */
const clearance = (place: LngLat, one: LaidOutPair, course: PairCourse) =>
  Math.min(
    ...[-one.reach, 0, one.reach].map((aside) =>
      angleToPath(place, measuredPath(pathOf(one, course, aside))),
    ),
  );

describe('the layout of pairs', () => {
  it('keeps a ribbon off a place that it does not join, wherever on its way that is', () => {
    const ribbon = pair(MOSCOW, PYONGYANG);
    const alone = courseOf(ribbon, [ribbon], [MOSCOW, PYONGYANG]);
    for (const share of [0.3, 0.5, 0.7]) {
      const at = 2 * Math.round(share * 60);
      const path = pathOf(ribbon, alone);
      const onIt: LngLat = [path[at]!, path[at + 1]!];
      const course = courseOf(ribbon, [ribbon], [MOSCOW, PYONGYANG, onIt]);
      expect(clearance(onIt, ribbon, course)).toBeGreaterThan(0.025);
    }
  });

  it('keeps the outermost arcs of a fan off it as well', () => {
    const fan = pair(ULAANBAATAR, PYONGYANG, 5, { reach: 0.08, flows: 9 });
    const place: LngLat = [116.4, 46];
    const course = courseOf(fan, [fan], [ULAANBAATAR, PYONGYANG, place]);
    expect(clearance(place, fan, course)).toBeGreaterThan(0.025);
    // The course of a ribbon alone would not do.
    const ribbon = { ...fan, reach: 0 };
    const narrow = courseOf(ribbon, [ribbon], [ULAANBAATAR, PYONGYANG, place]);
    expect(clearance(place, fan, narrow)).toBeLessThan(0.025);
  });

  it('leads to Seoul past Pyongyang no nearer than Seoul is, and past Beijing', () => {
    const fan = pair(ULAANBAATAR, SEOUL, 5, { reach: 0.07, flows: 14 });
    const course = courseOf(fan, [fan], [ULAANBAATAR, SEOUL, PYONGYANG, BEIJING]);
    expect(clearance(PYONGYANG, fan, course)).toBeGreaterThan(0.029);
    expect(clearance(BEIJING, fan, course)).toBeGreaterThan(0.029);
  });

  it('sees a place in Asia from a curve that comes over the Pacific', () => {
    const ribbon = pair(NEW_YORK, PYONGYANG);
    const alone = courseOf(ribbon, [ribbon], [NEW_YORK, PYONGYANG]);
    const path = pathOf(ribbon, alone);
    const onIt: LngLat = [path[2 * 50]! + 360, path[2 * 50 + 1]!];
    expect(onIt[0]).toBeGreaterThan(120);
    const course = courseOf(ribbon, [ribbon], [NEW_YORK, PYONGYANG, onIt]);
    expect(clearance(onIt, ribbon, course)).toBeGreaterThan(0.02);
  });

  it('sees a place in America from a curve that comes from Asia', () => {
    const ribbon = pair(PYONGYANG, NEW_YORK);
    const path = pathOf(ribbon, courseOf(ribbon, [ribbon], [PYONGYANG, NEW_YORK]));
    const onIt: LngLat = [path[2 * 50]! - 360, path[2 * 50 + 1]!];
    expect(onIt[0]).toBeGreaterThan(-180);
    const course = courseOf(ribbon, [ribbon], [PYONGYANG, NEW_YORK, onIt]);
    expect(clearance(onIt, ribbon, course)).toBeGreaterThan(0.02);
  });

  it('lets two ribbons that need not cross not cross', () => {
    const one = pair([100, 50], [120, 50]);
    const other = pair([101, 51.5], [119, 51.5], 4);
    const courses = coursesOf([one, other], [one.from, one.to, other.from, other.to]);
    const [lower, upper] = [one, other].map((ribbon) => pathOf(ribbon, courses.get(ribbon.pair)!));
    // At every longitude that both have, the upper is the upper.
    for (let index = 12; index <= 108; index += 2) {
      expect(upper![index + 1]).toBeGreaterThan(lower![index + 1]!);
    }
  });

  it('parts ribbons that leave a place side by side', () => {
    const one = pair(HANOI, [125, 39]);
    const other = pair(HANOI, [127, 37.5], 4);
    const courses = coursesOf([one, other], [HANOI, one.to, other.to]);
    const directions = [one, other].map((ribbon) => {
      const path = pathOf(ribbon, courses.get(ribbon.pair)!);
      return Math.atan2(path[3]! - path[1]!, path[2]! - path[0]!);
    });
    expect(Math.abs(directions[0]! - directions[1]!)).toBeGreaterThan(0.08);
  });

  it('is the same in whatever order the pairs come, and bends every one of them within bounds', () => {
    const longitude = fc.double({ min: 60, max: 140, noNaN: true });
    const latitude = fc.double({ min: 10, max: 60, noNaN: true });
    const places = fc.uniqueArray(fc.tuple(longitude, latitude), {
      minLength: 3,
      maxLength: 7,
      selector: (place) => place.map((degrees) => Math.round(degrees)).join(),
    });
    fc.assert(
      fc.property(places, (spots: LngLat[]) => {
        const pairs = spots.flatMap((from, index) =>
          spots.slice(index + 1).map((to, step) => pair(from, to, 1 + index + step)),
        );
        const courses = coursesOf(pairs, spots);
        expect(coursesOf(pairs.toReversed(), spots)).toEqual(courses);
        for (const { bow, lean } of courses.values()) {
          expect(Math.abs(bow) + Math.abs(lean)).toBeLessThan(1);
        }
        expect(courses.size).toBe(pairs.length);
      }),
      { numRuns: 25 },
    );
  });
});
