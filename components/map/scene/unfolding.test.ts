import { describe, expect, it } from 'vitest';
import { Unfolding } from './unfolding';

const PAIRS = ['a~b', 'b~c'];
const open = (...pairs: string[]) => new Set(pairs);

describe('unfolding', () => {
  it('begins where it should be', () => {
    const unfolding = new Unfolding();
    expect(unfolding.advance(PAIRS, open('a~b'), 0.01)).toBe(false);
    expect([unfolding.of('a~b'), unfolding.of('b~c')]).toEqual([1, 0]);
  });

  it('takes some frames, and comes to an end', () => {
    const unfolding = new Unfolding();
    unfolding.advance(PAIRS, open(), 0);
    let frames = 1;
    while (unfolding.advance(PAIRS, open('a~b'), 1 / 60)) {
      frames += 1;
      expect(unfolding.of('a~b')).toBeLessThan(1);
    }
    expect(frames).toBeGreaterThan(5);
    expect(frames).toBeLessThan(15);
    expect(unfolding.of('a~b')).toBe(1);
  });

  it('turns back halfway', () => {
    const unfolding = new Unfolding();
    unfolding.advance(PAIRS, open(), 0);
    unfolding.advance(PAIRS, open('a~b'), 0.09);
    const half = unfolding.of('a~b');
    expect(unfolding.advance(PAIRS, open(), 1 / 60)).toBe(true);
    expect(unfolding.of('a~b')).toBeLessThan(half);
    expect(unfolding.advance(PAIRS, open(), 1)).toBe(false);
    expect(unfolding.of('a~b')).toBe(0);
  });

  it('is there at once for a reader who wants no motion', () => {
    const unfolding = new Unfolding();
    unfolding.advance(PAIRS, open(), 0);
    expect(unfolding.advance(PAIRS, 'all', Infinity)).toBe(false);
    expect(unfolding.of('b~c')).toBe(1);
  });
});
