import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOnAxis, decadeAxis, decadeTicks, fractionOnAxis, yearOnAxis } from './decade-axis';

const year = fc.integer({ min: 1905, max: 2030 });
const years = fc.array(year, { minLength: 1, maxLength: 20 });
const axisOf = (list: readonly number[]) => decadeAxis(list.map((one) => ({ year: one })));

describe('an axis of decades', () => {
  it('has the decades with an event and no other', () => {
    expect(axisOf([1948, 1941, 2018, 2025])).toEqual([1940, 2010, 2020]);
    fc.assert(
      fc.property(years, (list) => {
        for (const decade of axisOf(list)) {
          expect(list.some((one) => one >= decade && one < decade + 10)).toBe(true);
        }
      }),
    );
  });

  it('has room for every year with an event, in the order of time, one beside the other', () => {
    fc.assert(
      fc.property(years, (list) => {
        const axis = axisOf(list);
        const places = [...new Set(list)]
          .toSorted((one, other) => one - other)
          .map((one) => fractionOnAxis(axis, one));
        places.forEach((left, index) => {
          expect(left).toBeGreaterThanOrEqual(0);
          const next = places[index + 1] ?? 1;
          expect(left + yearOnAxis(axis)).toBeLessThanOrEqual(next + 1e-9);
        });
      }),
    );
  });

  it('is marked where decades are cut, and names the one after', () => {
    const axis = axisOf([1948, 2001, 2018]);
    expect(cutsOnAxis(axis)).toEqual([1 / 3]);
    expect(decadeTicks(axis, 300, 90).map(({ decade }) => decade)).toEqual([1940, 2000, 2010]);
    expect(decadeTicks(axis, 300, 120).map(({ decade }) => decade)).toEqual([2000]);
  });

  it('names decades that leave room to each other', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 50, max: 600 }), (list, width) => {
        const ticks = decadeTicks(axisOf(list), width, 44);
        expect(ticks.length).toBeGreaterThan(0);
        ticks.slice(1).forEach(({ fraction }, index) => {
          expect((fraction - ticks[index]!.fraction) * width).toBeGreaterThanOrEqual(43.9);
        });
      }),
    );
  });
});
