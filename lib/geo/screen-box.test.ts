import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSameBoxes, grown, meetsBox } from './screen-box';

const BOX = { left: 0, top: 0, right: 40, bottom: 20 };

describe('a segment', () => {
  it('meets a box that it crosses without an end in it, and none past whose corner it goes', () => {
    expect(meetsBox(-10, 10, 50, 12, BOX, 0)).toBe(true);
    expect(meetsBox(-10, 15, 15, 40, BOX, 0)).toBe(false);
    expect(meetsBox(-10, 15, 15, 40, BOX, 6)).toBe(true);
    expect(meetsBox(60, -10, 60, 40, BOX, 5)).toBe(false);
  });

  it('meets a box exactly where one of its points lies in it, give or take a pixel', () => {
    const pixel = fc.integer({ min: -60, max: 100 });
    fc.assert(
      fc.property(pixel, pixel, pixel, pixel, (x0, y0, x1, y1) => {
        const isIn = (by: number) => {
          const { left, top, right, bottom } = grown(BOX, by);
          return Array.from({ length: 401 }, (_, step) => step / 400).some((share) => {
            const [x, y] = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
            return x >= left && x <= right && y >= top && y <= bottom;
          });
        };
        const meets = meetsBox(x0, y0, x1, y1, BOX, 0);
        return meets ? isIn(1) : !isIn(-1);
      }),
    );
  });
});

describe('two lists of boxes are the same', () => {
  const other = { left: 50, top: 5, right: 70, bottom: 15 };

  it('where each has the same edges as the one at its index', () => {
    expect(areSameBoxes([BOX, other], [{ ...BOX }, { ...other }])).toBe(true);
    expect(areSameBoxes([], [])).toBe(true);
  });

  it('and not where one has more, or another order', () => {
    expect(areSameBoxes([BOX, other], [BOX])).toBe(false);
    expect(areSameBoxes([BOX], [BOX, other])).toBe(false);
    expect(areSameBoxes([BOX, other], [other, BOX])).toBe(false);
  });

  it.each(['left', 'top', 'right', 'bottom'] as const)('nor where a %s edge differs', (edge) => {
    expect(areSameBoxes([other, BOX], [other, { ...BOX, [edge]: BOX[edge] + 0.5 }])).toBe(false);
  });
});
