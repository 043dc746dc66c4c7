import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsBeside } from './beside';
import type { Path } from './path-measure';

const widthOf = (paths: readonly Path[]) => {
  const longitudes = paths.flatMap((path) => [...path].filter((_, index) => index % 2 === 0));
  return Math.max(...longitudes) - Math.min(...longitudes);
};
const at = (longitude: number) => Float64Array.of(longitude, 0);

describe('paths beside each other', () => {
  it('lie on one side of the antimeridian', () => {
    expect(widthOf(pathsBeside([at(170), at(-170)]))).toBe(20);
    expect(widthOf(pathsBeside([at(0), at(170), at(-170)]))).toBe(190);
  });

  it('keep an arc in one piece, though its ends would lie nearer the other way round', () => {
    const arc = Float64Array.of(107, 48, 195, 70, 283, 39);
    expect(widthOf(pathsBeside([at(37), arc]))).toBe(283 - 37);
  });

  it('are moved by whole turns alone, and are never wider than any one place of the cut makes them', () => {
    const longitudes = fc.array(fc.integer({ min: -180, max: 180 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(longitudes, fc.integer({ min: -180, max: 180 }), (all, cut) => {
        const moved = pathsBeside(all.map(at));
        const turned = moved.map(([longitude]) => (((longitude! % 360) + 540) % 360) - 180);
        const sorted = (numbers: number[]) =>
          numbers.map((one) => (one === 180 ? -180 : one)).toSorted((a, b) => a - b);
        expect(sorted(turned)).toEqual(sorted(all));
        const cutThere = all.map((longitude) => at((((longitude - cut) % 360) + 360) % 360));
        expect(widthOf(moved)).toBeLessThanOrEqual(widthOf(cutThere));
      }),
    );
  });
});
