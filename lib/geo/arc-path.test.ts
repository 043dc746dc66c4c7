import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from './arc-path';
import { sphericalDistances } from './path-measure';
import { EARTH_RADIUS, distanceBetween, type LngLat } from './sphere';

const degrees = (limit: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true, noDefaultInfinity: true });
const place = fc.tuple(degrees(180), degrees(90));
/** Places where arcs go wrong: at the antimeridian, at the poles, and each other's antipodes. */
const hardPlace = fc.oneof(
  place,
  fc.tuple(fc.constantFrom(-180, -179.99, 179.99, 180), degrees(90)),
  fc.tuple(degrees(180), fc.constantFrom(-90, -89.999, 89.999, 90)),
);
const hardPair: fc.Arbitrary<[LngLat, LngLat]> = fc.oneof(
  fc.tuple(hardPlace, hardPlace),
  fc
    .tuple(place, degrees(0.001), degrees(0.001))
    .map(([[longitude, latitude], east, north]): [LngLat, LngLat] => [
      [longitude, latitude],
      [
        (longitude > 0 ? longitude - 180 : longitude + 180) + east,
        Math.max(-90, Math.min(90, -latitude + north)),
      ],
    ]),
);
const bow = fc.double({ min: -0.3, max: 0.3, noNaN: true });
const segments = fc.integer({ min: 2, max: 64 });

/** The path that `arcPath` walks is never longer than this many times the great circle. */
const longestStretch = (by: number, to = 0) =>
  Math.hypot(1, Math.PI * (Math.abs(by) + Math.abs(to)));
const lengthOf = (path: Float64Array) => sphericalDistances(path).at(-1)! * EARTH_RADIUS;
const vertices = (path: Float64Array): LngLat[] =>
  Array.from({ length: path.length / 2 }, (_, index) => [path[2 * index]!, path[2 * index + 1]!]);

describe('an arc', () => {
  it('ends at its places', () => {
    fc.assert(
      fc.property(hardPair, bow, segments, ([from, to], by, count) => {
        const path = vertices(arcPath({ from, to, bow: by }, count));
        expect(path).toHaveLength(count + 1);
        expect(path[0]).toEqual(from);
        const turns = (path.at(-1)![0] - to[0]) / 360;
        expect(turns).toBeCloseTo(Math.round(turns), 9);
        expect(path.at(-1)![1]).toBe(to[1]);
      }),
    );
  });

  it('never jumps round the world between two vertices', () => {
    fc.assert(
      fc.property(hardPair, bow, segments, ([from, to], by, count) => {
        const path = arcPath({ from, to, bow: by }, count);
        for (let index = 2; index < path.length; index += 2) {
          // Just 180 over a pole, give or take the last digit.
          expect(Math.abs(path[index]! - path[index - 2]!)).toBeLessThanOrEqual(180 + 1e-9);
          expect(Math.abs(path[index + 1]!)).toBeLessThanOrEqual(90);
        }
      }),
    );
  });

  it('takes the shorter way, stretched by its bow and its lean and no more', () => {
    fc.assert(
      fc.property(hardPair, bow, bow, segments, ([from, to], by, lean, count) => {
        const shortest = distanceBetween(from, to);
        const length = lengthOf(arcPath({ from, to, bow: by, lean }, count));
        expect(length).toBeGreaterThanOrEqual(shortest - 1);
        expect(length).toBeLessThanOrEqual(shortest * longestStretch(by, lean) + 1);
      }),
    );
  });

  it('comes back on the same way when it bows to the other hand, with the same lean', () => {
    fc.assert(
      fc.property(hardPair, bow, bow, segments, ([from, to], by, lean, count) => {
        const there = vertices(arcPath({ from, to, bow: by, lean }, count));
        const back = vertices(arcPath({ from: to, to: from, bow: -by, lean }, count)).toReversed();
        for (const [index, vertex] of there.entries()) {
          // A metre: for opposite places the circle hangs on the last digits.
          expect(distanceBetween(vertex, back[index]!)).toBeLessThan(1);
        }
      }),
    );
  });

  it('leans to its end, and half way stays where it is', () => {
    const curve = { from: [0, 0], to: [40, 0], bow: -0.2 } as const;
    const [upright, leaning] = [0, -0.1].map((lean) => vertices(arcPath({ ...curve, lean }, 4)));
    expect(leaning![2]![1]).toBeCloseTo(upright![2]![1], 9);
    expect(leaning![3]![1]).toBeGreaterThan(upright![3]![1] + 1);
    expect(leaning![1]![1]).toBeLessThan(upright![1]![1] - 1);
  });

  it('keeps to the right of the traveller, so that there and back do not cover each other', () => {
    const [ulaanbaatar, pyongyang]: LngLat[] = [
      [106.92, 47.92],
      [125.75, 39.03],
    ];
    const middle = (path: Float64Array): LngLat => vertices(path)[8]!;
    const there = middle(arcPath({ from: ulaanbaatar!, to: pyongyang!, bow: 0.1 }, 16));
    const back = middle(arcPath({ from: pyongyang!, to: ulaanbaatar!, bow: 0.1 }, 16));
    // Going south-east, the right hand is in the south-west.
    expect(there[1]).toBeLessThan(back[1]);
    expect(there[0]).toBeLessThan(back[0]);
  });

  it('crosses the antimeridian without turning back', () => {
    const path = arcPath({ from: [139.7, 35.7], to: [-122.4, 37.8], bow: 0 }, 16);
    const longitudes = vertices(path).map(([longitude]) => longitude);
    expect(longitudes.at(-1)).toBeCloseTo(237.6, 9);
    expect(longitudes).toEqual(longitudes.toSorted((one, other) => one - other));
  });

  it('stays where it is between a place and itself', () => {
    const path = arcPath({ from: [106.92, 47.92], to: [106.92, 47.92], bow: 0.2 }, 4);
    for (const vertex of vertices(path)) {
      expect(distanceBetween(vertex, [106.92, 47.92])).toBeLessThan(0.01);
    }
  });
});
