import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, nextVersion } from './version';

describe('the version of a release', () => {
  it.each([
    [null, 2026, true, '2026.1'],
    ['2026.1', 2026, true, '2026.2'],
    ['2026.1', 2026, false, '2026.1.1'],
    ['2026.1.1', 2026, false, '2026.1.2'],
    ['2026.1.2', 2026, true, '2026.2'],
    ['2026.9', 2026, true, '2026.10'],
    ['2026.2', 2027, true, '2027.1'],
    ['2026.2', 2027, false, '2026.2.1'],
  ])('after %s, in %i, with other entries: %s, is %s', (last, year, hasOtherEntries, next) => {
    expect(nextVersion(last, { year, hasOtherEntries })).toBe(next);
  });

  it('is always later than the last one', () => {
    const number = fc.integer({ min: 1, max: 40 });
    const version = fc
      .tuple(fc.integer({ min: 2026, max: 2040 }), number, fc.option(number))
      .map((numbers) => numbers.filter((part) => part !== null).join('.'));
    fc.assert(
      fc.property(
        version,
        fc.integer({ min: 2026, max: 2040 }),
        fc.boolean(),
        (last, year, other) => {
          const next = nextVersion(last, { year, hasOtherEntries: other });
          expect(compareVersions(next, last)).toBeGreaterThan(0);
          expect(compareVersions(last, next)).toBeLessThan(0);
        },
      ),
    );
  });

  it('is nothing else', () => {
    for (const text of ['2026', '2026.0', '2026.1.0', 'v2026.1', '2026.01', '2026.1 ']) {
      expect(() => compareVersions(text, '2026.1')).toThrow(text);
    }
  });
});
