import { describe, expect, it } from 'vitest';
import { crossings } from './crossings';
import { circlePoints, strokeThrough } from './testing';

const noNode = () => 0;
const level = strokeThrough(['a', 'b'], [[0, 100], [200, 100]]); // prettier-ignore

describe('crossings', () => {
  it('are where two strokes cross, with the angle between them', () => {
    const steep = strokeThrough(['c', 'd'], [[100, 0], [100, 200]]); // prettier-ignore
    const flat = strokeThrough(['e', 'f'], [[0, 90], [200, 110]]); // prettier-ignore
    expect(crossings([level, steep], noNode)).toEqual([{ at: { x: 100, y: 100 }, degrees: 90 }]);
    expect(crossings([level, flat], noNode)[0]!.degrees).toBeCloseTo(5.71, 2);
  });

  it('are counted each time that two strokes cross, and once at a vertex', () => {
    const wave = strokeThrough(['c', 'd'], [[20, 80], [60, 120], [100, 80], [140, 120]]); // prettier-ignore
    expect(crossings([level, wave], noNode)).toHaveLength(3);
    const bent = strokeThrough(['c', 'd'], [[50, 50], [100, 100], [150, 150]]); // prettier-ignore
    expect(crossings([level, bent], noNode)).toHaveLength(1);
  });

  it('are none where strokes meet at a place that both join', () => {
    const back = strokeThrough(['b', 'a'], circlePoints([100, 100], 100, 0, 180));
    expect(crossings([level, back], noNode)).toEqual([]);
    // prettier-ignore
    const hooked = strokeThrough(['c', 'b'], [[200, 20], [192, 110], [200, 100]]);
    expect(crossings([level, hooked], () => 6)).toEqual([]);
    expect(crossings([level, hooked], noNode)).toHaveLength(1);
  });

  it('of the same two places are those in the middle', () => {
    const across = strokeThrough(['b', 'a'], [[200, 100], [150, 140], [50, 60], [0, 100]]); // prettier-ignore
    expect(crossings([level, across], () => 10).map(({ at }) => at)).toEqual([{ x: 100, y: 100 }]);
  });

  it('are none outside the picture', () => {
    const beside = strokeThrough(['c', 'd'], [[450, 0], [450, 200]]); // prettier-ignore
    const far = strokeThrough(['a', 'b'], [[0, 100], [600, 100]]); // prettier-ignore
    expect(crossings([far, beside], noNode)).toEqual([]);
  });
});
