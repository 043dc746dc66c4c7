import { describe, expect, it } from 'vitest';
import { BoundedCache } from './bounded-cache';

describe('a bounded cache', () => {
  it('drops what was not asked for the longest', () => {
    const cache = new BoundedCache<number>(2);
    cache.set('one', 1);
    cache.set('two', 2);
    expect(cache.get('one')).toBe(1);
    cache.set('three', 3);
    expect(cache.size).toBe(2);
    expect([cache.get('one'), cache.get('two'), cache.get('three')]).toEqual([1, undefined, 3]);
  });

  it('deletes a key only while it holds the value', () => {
    const cache = new BoundedCache<number>(2);
    cache.set('one', 1);
    cache.deleteIfHolds('one', 2);
    expect(cache.get('one')).toBe(1);
    cache.deleteIfHolds('one', 1);
    expect(cache.get('one')).toBeUndefined();
  });
});
