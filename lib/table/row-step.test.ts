import { expect, it } from 'vitest';
import { rowStep } from './row-step';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 9],
  ['PageUp', 3, 0],
  ['PageUp', 8, 2],
  ['Home', 3, 0],
  ['End', 3, 9],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['x', 3, null],
])('%s from %i leads to %j', (key, index, next) => {
  expect(rowStep(key, index, 10, 6)).toBe(next);
});

it('leads nowhere in a table without rows', () => {
  expect(rowStep('End', 0, 0, 6)).toBeNull();
});
