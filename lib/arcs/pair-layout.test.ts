import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import { angleToPath, measuredPath } from '@/lib/geo/nearest-path';
import type { LngLat } from '@/lib/geo/sphere';
import { ribbonBows, type LaidOutPair } from './ribbon-layout';

const MOSCOW: LngLat = [37.62, 55.75];
const PYONGYANG: LngLat = [125.75, 39.03];
const HANOI: LngLat = [105.85, 21.03];
const pair = (from: LngLat, to: LngLat, count = 5): LaidOutPair => ({
  pair: `${from.join()}~${to.join()}`,
  from,
  to,
  count,
});
const bowOf = (one: LaidOutPair, all: LaidOutPair[], places: LngLat[]) =>
  ribbonBows(all, places).get(one.pair)!;
const courseOf = ({ from, to }: LaidOutPair, bow: number) =>
  measuredPath(arcPath({ from, to, bow }, 24));

describe('the layout of ribbons', () => {
  it('keeps a ribbon off a place that it does not join, wherever on its way that is', () => {
    const ribbon = pair(MOSCOW, PYONGYANG);
    const alone = bowOf(ribbon, [ribbon], [MOSCOW, PYONGYANG]);
    for (const share of [0.3, 0.5, 0.7]) {
      const course = arcPath({ from: MOSCOW, to: PYONGYANG, bow: alone }, 100);
      const at = 2 * Math.round(share * 100);
      const onIt: LngLat = [course[at]!, course[at + 1]!];
      const bow = bowOf(ribbon, [ribbon], [MOSCOW, PYONGYANG, onIt]);
      expect(angleToPath(onIt, courseOf(ribbon, bow))).toBeGreaterThan(0.02);
    }
  });

  it('lets two ribbons that need not cross not cross', () => {
    const one = pair([100, 50], [120, 50]);
    const other = pair([101, 51.5], [119, 51.5], 4);
    const bows = ribbonBows([one, other], [one.from, one.to, other.from, other.to]);
    const [lower, upper] = [one, other].map((ribbon) =>
      arcPath({ from: ribbon.from, to: ribbon.to, bow: bows.get(ribbon.pair)! }, 20),
    );
    // At every longitude that both have, the upper is the upper.
    for (let index = 4; index <= 36; index += 2) {
      expect(upper![index + 1]).toBeGreaterThan(lower![index + 1]!);
    }
  });

  it('parts ribbons that leave a place side by side', () => {
    const one = pair(HANOI, [125, 39]);
    const other = pair(HANOI, [127, 37.5], 4);
    const bows = ribbonBows([one, other], [HANOI, one.to, other.to]);
    const directions = [one, other].map((ribbon) => {
      const course = arcPath({ from: HANOI, to: ribbon.to, bow: bows.get(ribbon.pair)! }, 20);
      return Math.atan2(course[3]! - course[1]!, course[2]! - course[0]!);
    });
    expect(Math.abs(directions[0]! - directions[1]!)).toBeGreaterThan(0.08);
  });

  it('is the same in whatever order the pairs come, and bends every one of them', () => {
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
        const bows = ribbonBows(pairs, spots);
        expect(ribbonBows(pairs.toReversed(), spots)).toEqual(bows);
        for (const bow of bows.values()) expect(Math.abs(bow)).toBeLessThan(0.6);
        expect(bows.size).toBe(pairs.length);
      }),
      { numRuns: 25 },
    );
  });
});
