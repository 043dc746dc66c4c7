import { describe, expect, it } from 'vitest';
import { FAMILY_STYLE } from '@/components/event/family-style';
import { FAMILIES } from '@/lib/model/vocabulary';
import { familyArea, hatchedAreas } from './family-fill';
import { inkOf } from './ink';

const BOX = { x: 3.3, y: 7.1, w: 10, h: 13 };

describe('the area of a family', () => {
  it('is of its colour, by day and by night', () => {
    expect(familyArea('trade', BOX, 'day')).toMatchObject([
      { fill: { colour: FAMILY_STYLE.trade.day, opacity: 1 } },
    ]);
    expect(familyArea('trade', BOX, 'night', 0.4)).toMatchObject([
      { fill: { colour: FAMILY_STYLE.trade.night, opacity: 0.4 } },
    ]);
  });

  it('is told from all others without colour, by lines that stay inside it', () => {
    const drawn = FAMILIES.map((family) => {
      const marks = familyArea(family, BOX, 'monochrome');
      return marks.flatMap((mark) => {
        if (mark.kind !== 'path') throw new Error(mark.kind);
        for (const [x, y] of mark.lines.flatMap(({ points }) => points)) {
          expect(x).toBeGreaterThanOrEqual(BOX.x - 1e-9);
          expect(x).toBeLessThanOrEqual(BOX.x + BOX.w + 1e-9);
          expect(y).toBeGreaterThanOrEqual(BOX.y - 1e-9);
          expect(y).toBeLessThanOrEqual(BOX.y + BOX.h + 1e-9);
        }
        const ground = inkOf('day').colour('panel');
        return [mark.lines, mark.fill?.colour === ground];
      });
    });
    expect(new Set(drawn.map((one) => JSON.stringify(one))).size).toBe(FAMILIES.length);
  });

  it('is hatched where another has drawn it in its colour, and nothing else is', () => {
    const ink = inkOf('day');
    const bar = ink.box(BOX, { colour: FAMILY_STYLE.agreement.day, opacity: 1 });
    const axis = ink.line([
      [0, 0],
      [9, 0],
    ]);
    expect(hatchedAreas([bar, axis], 'day')).toEqual([bar, axis]);
    const hatched = hatchedAreas([bar, axis], 'monochrome');
    expect(hatched).toEqual([...familyArea('agreement', BOX, 'monochrome'), axis]);
  });
});
