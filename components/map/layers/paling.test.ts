import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLEAR_OF, PALE, SEEMS_TO_JOIN, strengthAt } from './paling';
import { fragmentShader } from './flow-line-fragment';

const FAR_FROM_ENDS = 100;
const pixels = (max: number) => fc.double({ min: 0, max, noNaN: true });

describe('the strength of a line', () => {
  it('is pale as long as the line seems to join what it passes, and whole when it is clear of it', () => {
    expect(strengthAt(0, FAR_FROM_ENDS)).toBeCloseTo(PALE);
    expect(strengthAt(SEEMS_TO_JOIN, FAR_FROM_ENDS)).toBeCloseTo(PALE);
    expect(strengthAt(CLEAR_OF, FAR_FROM_ENDS)).toBe(1);
  });

  it('is whole at its own ends, whatever is beside them', () => {
    fc.assert(fc.property(pixels(200), (away) => strengthAt(away, 0) === 1));
  });

  it('comes back without a step', () => {
    fc.assert(
      fc.property(pixels(60), pixels(60), (away, fromEnd) => {
        const strength = strengthAt(away, fromEnd);
        expect(strength).toBeGreaterThanOrEqual(PALE - 1e-9);
        expect(strength).toBeLessThanOrEqual(1);
        expect(Math.abs(strengthAt(away + 0.5, fromEnd) - strength)).toBeLessThan(0.08);
        expect(Math.abs(strengthAt(away, fromEnd + 0.5) - strength)).toBeLessThan(0.08);
      }),
    );
  });

  it('is that of the shader, which has the same numbers', () => {
    for (const declared of ['SEEMS_TO_JOIN = 24.00', 'CLEAR_OF = 32.00', 'PALE = 0.40']) {
      expect(fragmentShader).toContain(`const float ${declared};`);
    }
  });
});
