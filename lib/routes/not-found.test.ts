import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIds, slipsBetween } from './nearest-ids';
import { soughtPage } from './sought-page';

describe('what was sought', () => {
  it('is read from the address', () => {
    expect(soughtPage('/en/events/never-was')).toEqual({ section: 'events', ids: ['never-was'] });
    expect(soughtPage('/vi/dyads/dprk/atlantis')).toEqual({
      section: 'dyads',
      ids: ['dprk', 'atlantis'],
    });
    expect(soughtPage('/vi/places/H%C3%A0%20N%E1%BB%99i')?.ids).toEqual(['Hà Nội']);
  });

  it('may be unclear', () => {
    for (const path of ['/en', '/en/events', '/en/nothing/here', '']) {
      expect(soughtPage(path)).toBeNull();
    }
    expect(soughtPage('/en/events/%zz')?.ids).toEqual(['%zz']);
    expect(soughtPage(`/en/events/${'x'.repeat(10_000)}`)?.ids[0]).toHaveLength(96);
  });
});

describe('ids spelt almost alike', () => {
  const ids = ['ulaanbaatar', 'ulaanbaatar-dialogue', 'hanoi', 'seoul'];

  it('come with the nearest first', () => {
    expect(nearestIds('ulanbator', ids, 3)).toEqual(['ulaanbaatar']);
    expect(nearestIds('Hanoy', ids, 3)).toEqual(['hanoi']);
    expect(nearestIds('dialogue', ids, 3)).toEqual(['ulaanbaatar-dialogue']);
    expect(nearestIds('x', ids, 3)).toEqual([]);
  });

  it('are counted in slips, which is a distance', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 99);
        expect(slips).toBe(slipsBetween(other, one, 99));
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
