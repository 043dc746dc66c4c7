import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSpelling, nameLikeness } from './name-likeness';

describe('the likeness of two names', () => {
  it.each([
    ['Hanoi', 'Hà Nội', 0.6, 0.9],
    ['Hà Nội', 'HA NOI', 1, 1],
    ['Kim Jong-un', 'Kim Jong Un', 1, 1],
    ['Ulaanbaatar', 'Ulanbator', 0.6, 0.9],
    ['평양', '평양', 1, 1],
    ['Hanoi', 'Moscow', 0, 0.1],
    ['', 'Hanoi', 0, 0],
  ])('of %s and %s', (one, other, least, most) => {
    const likeness = nameLikeness(one, other);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
  });

  it('is the same either way, and at most 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const likeness = nameLikeness(one, other);
        expect(likeness).toBe(nameLikeness(other, one));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('leaves case aside in a spelling, and nothing else', () => {
  expect(isSameSpelling('HÀ NỘI ', 'Hà Nội')).toBe(true);
  expect(isSameSpelling('Ha Noi', 'Hà Nội')).toBe(false);
});
