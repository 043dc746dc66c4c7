import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { categoryMask } from './category';
import { buildFlowCubes } from './flow-cubes';
import { visibleFlows, yearWindow, type FlowFilter } from './flow-selectors';
import { flowFilter, flowRows } from './testing';
import { comparePeriods, type ComparedRelation } from './compare-periods';
import { relationCounts } from './relation-counts';

const periods = fc.tuple(flowRows, flowFilter, flowFilter).map(([rows, filter, other]) => {
  const cubes = buildFlowCubes(flowTableOfLegs(rows));
  const second: FlowFilter = { ...filter, from: other.from, to: other.to };
  return { cubes, filter, second };
});

const swapped = ({ before, after, ...relation }: ComparedRelation): ComparedRelation => ({
  ...relation,
  before: after,
  after: before,
});

describe('what has changed between two periods', () => {
  it('has each relation of either in exactly one part', () => {
    fc.assert(
      fc.property(periods, ({ cubes, filter, second }) => {
        const [one, other] = [relationCounts(cubes, filter), relationCounts(cubes, second)];
        const { added, ended, kept } = comparePeriods(one, other);
        const keys = [...added, ...ended, ...kept].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(keys)).toEqual(new Set([...one.keys(), ...other.keys()]));
        for (const { key } of added) expect(one.has(key)).toBe(false);
        for (const { key } of ended) expect(other.has(key)).toBe(false);
        for (const { key, before, after } of kept) {
          expect([before, after]).toEqual([one.get(key)!.count, other.get(key)!.count]);
        }
      }),
    );
  });

  it('is the same backwards', () => {
    fc.assert(
      fc.property(periods, ({ cubes, filter, second }) => {
        const [one, other] = [relationCounts(cubes, filter), relationCounts(cubes, second)];
        const there = comparePeriods(one, other);
        const back = comparePeriods(other, one);
        expect(back.added).toEqual(there.ended.map(swapped));
        expect(back.ended).toEqual(there.added.map(swapped));
        expect(back.kept).toEqual(there.kept.map(swapped));
      }),
    );
  });

  it('is nothing between a period and itself', () => {
    fc.assert(
      fc.property(periods, ({ cubes, filter }) => {
        const same = relationCounts(cubes, filter);
        const { added, ended, kept } = comparePeriods(same, same);
        expect([added, ended]).toEqual([[], []]);
        expect(kept).toHaveLength(same.size);
      }),
    );
  });
});

describe('the relations of a period', () => {
  it('are those of the arcs on the map, and count no event twice', () => {
    fc.assert(
      fc.property(periods, ({ cubes, filter }) => {
        const relations = relationCounts(cubes, filter);
        const flows = visibleFlows(cubes, categoryMask(filter), yearWindow(filter)).filter(
          ({ from, to }) => from !== to,
        );
        const keysOf = new Set(
          flows.map(({ from, to, family }) => [...[from, to].toSorted(), family].join('~')),
        );
        expect(new Set(relations.keys())).toEqual(keysOf);
        for (const [key, { count }] of relations) {
          const ways = flows.filter(
            ({ from, to, family }) => [...[from, to].toSorted(), family].join('~') === key,
          );
          expect(count).toBeLessThanOrEqual(ways.reduce((sum, flow) => sum + flow.count, 0));
          expect(count).toBeGreaterThanOrEqual(Math.max(...ways.map((flow) => flow.count)));
        }
      }),
    );
  });
});
