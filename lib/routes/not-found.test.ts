import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarIds, slipsBetween } from './similar-ids';
import { missingPage } from './missing-page';

describe('what was asked for', () => {
  it('is read from the address', () => {
    expect(missingPage('/en/events/never-was')).toEqual({ section: 'events', ids: ['never-was'] });
    expect(missingPage('/vi/dyads/dprk/atlantis')).toEqual({
      section: 'dyads',
      ids: ['dprk', 'atlantis'],
    });
    expect(missingPage('/vi/places/H%C3%A0%20N%E1%BB%99i')?.ids).toEqual(['Hà Nội']);
  });

  it('may be unclear', () => {
    for (const path of ['/en', '/en/events', '/en/nothing/here', '']) {
      expect(missingPage(path)).toBeNull();
    }
    expect(missingPage('/en/events/%zz')?.ids).toEqual(['%zz']);
    expect(missingPage(`/en/events/${'x'.repeat(10_000)}`)?.ids[0]).toHaveLength(96);
  });
});

describe('ids spelt almost alike', () => {
  const ids = ['ulaanbaatar', 'ulaanbaatar-dialogue', 'hanoi', 'seoul'];

  it('come with the nearest first', () => {
    expect(similarIds('ulanbator', ids, 3)).toEqual(['ulaanbaatar']);
    expect(similarIds('Hanoy', ids, 3)).toEqual(['hanoi']);
    expect(similarIds('dialogue', ids, 3)).toEqual(['ulaanbaatar-dialogue']);
    expect(similarIds('x', ids, 3)).toEqual([]);
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
