import { describe, expect, it } from 'vitest';
import { rovingStep } from './roving-step';

describe('rovingStep', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, null],
    ['a', 1, null],
  ])('%s from %i of three leads to %s', (key, index, expected) => {
    expect(rovingStep(key, index, 3)).toBe(expected);
  });

  it('leads nowhere in an empty list', () => {
    expect(rovingStep('End', -1, 0)).toBeNull();
  });
});
