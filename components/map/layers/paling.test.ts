import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentShader } from './flow-line-fragment';
import { strengthAt } from './paling';

const FAR_FROM_ENDS = 100;
const LONG = 300;
const pixels = (max: number) => fc.double({ min: 0, max, noNaN: true });

describe('the strength of a line', () => {
  it('is pale as long as the line seems to join what it passes, and whole when it is clear of it', () => {
    const beside = (away: number) => strengthAt({ away, fromEnd: FAR_FROM_ENDS, length: LONG });
    expect(beside(0)).toBeCloseTo(0.4);
    expect(beside(24)).toBeCloseTo(0.4);
    expect(beside(28)).toBeLessThan(0.95);
    expect(beside(32)).toBe(1);
    expect(beside(Infinity)).toBe(1);
  });

  it('is pale over a part of a short line only', () => {
    const beside = (away: number) => strengthAt({ away, fromEnd: 30, length: 60 });
    expect(beside(15)).toBeCloseTo(0.4);
    expect(beside(23)).toBe(1);
  });

  it('is whole at its own ends, whatever is beside them', () => {
    fc.assert(
      fc.property(
        pixels(200),
        pixels(900),
        (away, length) => strengthAt({ away, fromEnd: 0, length }) === 1,
      ),
    );
  });

  it('comes back without a step', () => {
    fc.assert(
      fc.property(pixels(60), pixels(60), (away, fromEnd) => {
        const strength = strengthAt({ away, fromEnd, length: LONG });
        expect(strength).toBeGreaterThanOrEqual(0.4 - 1e-9);
        expect(strength).toBeLessThanOrEqual(1);
        for (const [right, on] of [
          [0.5, 0],
          [0, 0.5],
        ] as const) {
          const next = strengthAt({ away: away + right, fromEnd: fromEnd + on, length: LONG });
          expect(Math.abs(next - strength)).toBeLessThan(0.08);
        }
      }),
    );
  });

  it('is that of the shader, which has the same numbers', () => {
    for (const declared of [
      'SEEMS_TO_JOIN = 24.00',
      'OF_LENGTH = 0.29',
      'CLEAR_AT = 1.30',
      'PALE = 0.40',
      'END_FADE = 10.00',
    ]) {
      expect(fragmentShader).toContain(`const float ${declared};`);
    }
  });
});
