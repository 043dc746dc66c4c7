import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksApart } from './marks-apart';

const mark = (at: number, count: number) => ({ at, count });

describe('marks with a figure', () => {
  it('are the greatest where there is no room for two', () => {
    const [small, great, far] = [mark(0.5, 3), mark(0.51, 9), mark(0.8, 1)];
    expect([...marksApart([small, great, far], 0.05)]).toEqual([great, far]);
  });

  it('stand apart, and none is left out that has room', () => {
    const hundredths = fc.integer({ min: 1, max: 100 }).map((share) => share / 100);
    const marks = fc.array(fc.record({ at: hundredths, count: fc.nat(50) }));
    fc.assert(
      fc.property(marks, hundredths, (all, apart) => {
        const chosen = marksApart(all, apart);
        for (const one of all) {
          const isNear = [...chosen].some(
            (other) => other !== one && Math.abs(other.at - one.at) < apart,
          );
          expect(chosen.has(one)).toBe(!isNear);
        }
      }),
    );
  });
});
