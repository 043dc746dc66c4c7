import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { eventShares, fanOf, type CountedFlow } from './fan';

const ENDS: [LngLat, LngLat] = [
  [125.75, 39.03],
  [106.92, 47.92],
];
const flow = (key: string, from: 'a' | 'b', count = 1, mutual = false): CountedFlow => ({
  key,
  from,
  to: from === 'a' ? 'b' : 'a',
  mutual,
  count,
});
/** To the right of who goes from a to b. */
const rightOf = ({ key, from }: CountedFlow, fan: ReturnType<typeof fanOf>) =>
  (from === 'a' ? 1 : -1) * fan.flows.get(key)!.aside;

const flows = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1 }),
    from: fc.constantFrom('a' as const, 'b' as const),
    count: fc.integer({ min: 1, max: 60 }),
    mutual: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20, selector: ({ key }) => key },
);

describe('a fan', () => {
  it('keeps to the right, there and back, with what is mutual in the middle', () => {
    const there = flow('there', 'a');
    const back = flow('back', 'b');
    const mutual = flow('mutual', 'a', 1, true);
    const fan = fanOf([mutual, back, there], ENDS);
    expect(rightOf(there, fan)).toBeGreaterThan(rightOf(mutual, fan));
    expect(rightOf(mutual, fan)).toBeGreaterThan(rightOf(back, fan));
    expect(fan.flows.get('there')!.aside).toBeGreaterThan(0);
    expect(fan.flows.get('back')!.aside).toBeGreaterThan(0);
  });

  it('has the families in one order from the middle, there and back', () => {
    const [inner, outer] = ['a', 'b'].map((key) => ({ there: key, back: `${key} back` }));
    const given = [flow('a', 'a'), flow('b', 'a'), flow('a back', 'b'), flow('b back', 'b')];
    const { flows: plans } = fanOf(given, ENDS);
    for (const way of ['there', 'back'] as const) {
      expect(plans.get(inner![way])!.aside).toBeLessThan(plans.get(outer![way])!.aside);
    }
  });

  it('of one event lies in its middle', () => {
    expect(fanOf([flow('only', 'b')], ENDS)).toEqual({
      flows: new Map([['only', { aside: expect.closeTo(0, 12) as number, reach: 0 }]]),
      reach: expect.closeTo(0, 12) as number,
    });
  });

  it('lets no flow into the room of another, and stays within its reach', () => {
    fc.assert(
      fc.property(flows, (drawn) => {
        const given = drawn.map(({ key, from, count, mutual }) => flow(key, from, count, mutual));
        const fan = fanOf(given, ENDS);
        const fromLeft = given
          .map((one) => ({ middle: rightOf(one, fan), ...fan.flows.get(one.key)! }))
          .toSorted((one, other) => one.middle - other.middle);
        for (const [index, { middle, reach }] of fromLeft.entries()) {
          expect(Math.abs(middle) + reach).toBeLessThanOrEqual(fan.reach + 1e-12);
          const next = fromLeft[index + 1];
          if (next) expect(middle + reach).toBeLessThan(next.middle - next.reach);
        }
        expect(fan.reach).toBeLessThan(0.1);
      }),
    );
  });
});

describe('events of a flow', () => {
  it('have a place each, from one edge to the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), (count) => {
        const shares = eventShares(count);
        expect(new Set(shares).size).toBe(count);
        expect(Math.min(...shares)).toBe(-1);
        expect(Math.max(...shares)).toBe(1);
      }),
    );
    expect(eventShares(1)).toEqual([0]);
  });

  it('that follow each other lie far apart', () => {
    for (const count of [3, 9, 20, 47]) {
      const shares = eventShares(count);
      for (const [index, share] of shares.slice(1).entries()) {
        expect(Math.abs(share - shares[index]!)).toBeGreaterThan(0.5);
      }
    }
  });
});
