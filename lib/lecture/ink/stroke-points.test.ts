import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkStrokeSchema, MOST_STROKE_POINTS } from '@/lib/tours/ink-stroke';
import { groundCourse, groundPoints, windowCourse, windowPoints } from './stroke-points';

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('a stroke on a map', () => {
  it('begins and ends where the pen did, to a thousandth of a degree', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (course) => {
        const read = groundCourse(groundPoints(course, 0));
        const turned = (longitude: number) => ((longitude % 360) + 540) % 360;
        for (const index of [0, -1]) {
          const [longitude, latitude] = read.at(index)!;
          const [wanted, height] = course.at(index)!;
          const apart = Math.abs(turned(longitude) - turned(wanted));
          expect(Math.min(apart, 360 - apart)).toBeLessThan(0.001);
          expect(Math.abs(latitude - height)).toBeLessThan(0.001);
        }
      }),
    );
  });

  it('runs on over the date line', () => {
    const course = groundCourse(
      groundPoints(
        [
          [178, 50],
          [-179, 51],
        ],
        0,
      ),
    );
    expect(course[1]).toEqual([181, 51]);
  });

  it('loses the points on a straight way, and keeps the corner', () => {
    const course = Array.from({ length: 21 }, (_, index): [number, number] =>
      index <= 10 ? [100 + index, 0] : [110, index - 10],
    );
    expect(groundCourse(groundPoints(course, 0.001))).toEqual([
      [100, 0],
      [110, 0],
      [110, 10],
    ]);
  });

  it('is small enough to send, however long somebody scribbles', () => {
    const scribble = Array.from({ length: 3000 }, (_, index): [number, number] => [
      100 + 5 * Math.sin(index / 3),
      40 + 5 * Math.cos(index / 2),
    ]);
    // Where the ground falls away there may be no tolerance to measure.
    expect(groundPoints(scribble, 0).length).toBeLessThanOrEqual(2 * MOST_STROKE_POINTS);
    const points = groundPoints(scribble, 0.0001);
    expect(points.length).toBeLessThanOrEqual(2 * MOST_STROKE_POINTS);
    expect(inkStrokeSchema.safeParse({ colour: 'ink', on: 'map', points }).success).toBe(true);
  });
});

it('reads shares of a window as they were drawn', () => {
  const course = Array.from({ length: 1000 }, (_, index): [number, number] => [
    index / 1000,
    1 - index / 1000,
  ]);
  const points = windowPoints(course);
  const read = windowCourse(points);
  expect(points.length).toBeLessThanOrEqual(2 * MOST_STROKE_POINTS);
  expect(read[0]).toEqual([0, 1]);
  expect(read.at(-1)![0]).toBeCloseTo(0.999, 4);
});
