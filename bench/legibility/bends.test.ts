import { describe, expect, it } from 'vitest';
import { sharpestBends } from './bends';
import { circlePoints, strokeThrough } from './testing';

describe('the sharpest bend', () => {
  it('of a straight stroke is none, and of a corner the corner', () => {
    const straight = strokeThrough(['a', 'b'], [[10, 10], [100, 100], [200, 200]]); // prettier-ignore
    const corner = strokeThrough(['a', 'b'], [[10, 10], [100, 10], [100, 100]]); // prettier-ignore
    const [none, right] = sharpestBends([straight, corner]);
    expect(none).toBeCloseTo(0);
    expect(right).toBeCloseTo(90, 0);
  });

  it('of a circle grows as its radius shrinks', () => {
    const bendOf = (radius: number) =>
      sharpestBends([strokeThrough(['a', 'b'], circlePoints([200, 150], radius, 0, 170))])[0]!;
    // The chords of two runs of 20 pixels turn by 20 / radius.
    expect(bendOf(100)).toBeCloseTo(11.5, 0);
    expect(bendOf(40)).toBeCloseTo(28.6, 0);
  });

  it('of a stroke that is hardly longer than its nodes is none', () => {
    expect(sharpestBends([strokeThrough(['a', 'b'], circlePoints([50, 50], 10, 0, 170))])).toEqual([
      0,
    ]);
  });
});
