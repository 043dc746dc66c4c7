import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { categoryMask } from './category';
import { buildFlowCubes } from './flow-cubes';
import { visibleFlows, yearWindow, type FlowFilter } from './flow-selectors';
import { flowFilter, flowRows } from './testing';
import { compareSides, type ComparedRelation } from './compare-sides';
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

describe('what two sides have apart and in common', () => {
  it('has each relation of either in exactly one part', () => {
    fc.assert(
      fc.property(periods, ({ cubes, filter, second }) => {
        const [one, other] = [relationCounts(cubes, filter), relationCounts(cubes, second)];
        const { onlyB, onlyA, both } = compareSides(one, other);
        const keys = [...onlyB, ...onlyA, ...both].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(keys)).toEqual(new Set([...one.keys(), ...other.keys()]));
        for (const { key } of onlyB) expect(one.has(key)).toBe(false);
        for (const { key } of onlyA) expect(other.has(key)).toBe(false);
        for (const { key, before, after } of both) {
          expect([before, after]).toEqual([one.get(key)!.count, other.get(key)!.count]);
        }
      }),
    );
  });

  it('is the same backwards', () => {
    fc.assert(
      fc.property(periods, ({ cubes, filter, second }) => {
        const [one, other] = [relationCounts(cubes, filter), relationCounts(cubes, second)];
        const there = compareSides(one, other);
        const back = compareSides(other, one);
        expect(back.onlyB).toEqual(there.onlyA.map(swapped));
        expect(back.onlyA).toEqual(there.onlyB.map(swapped));
        expect(back.both).toEqual(there.both.map(swapped));
      }),
    );
  });

  it('are nothing apart between a side and itself', () => {
    fc.assert(
      fc.property(periods, ({ cubes, filter }) => {
        const same = relationCounts(cubes, filter);
        const { onlyB, onlyA, both } = compareSides(same, same);
        expect([onlyB, onlyA]).toEqual([[], []]);
        expect(both).toHaveLength(same.size);
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
