import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixStep, type MatrixPosition } from './matrix-step';

const KEYS = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const;

describe('matrixStep', () => {
  it.each([
    ['ArrowRight', { row: 1, column: 0 }, { row: 1, column: 2 }],
    ['ArrowLeft', { row: 1, column: 2 }, { row: 1, column: 0 }],
    ['ArrowDown', { row: 0, column: 1 }, { row: 2, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }, { row: 0, column: 1 }],
    ['Home', { row: 0, column: 3 }, { row: 0, column: 1 }],
    ['End', { row: 3, column: 0 }, { row: 3, column: 2 }],
    ['PageDown', { row: 0, column: 2 }, { row: 3, column: 2 }],
  ])('%s', (key, from, to) => {
    expect(matrixStep(key, from, 4)).toEqual(to);
  });

  it('stays in the square and off its diagonal', () => {
    const cell = fc
      .tuple(fc.nat(5), fc.nat(5))
      .filter(([row, column]) => row !== column)
      .map(([row, column]): MatrixPosition => ({ row, column }));
    fc.assert(
      fc.property(cell, fc.array(fc.constantFrom(...KEYS)), (start, keys) => {
        const end = keys.reduce((at, key) => matrixStep(key, at, 6)!, start);
        expect(end.row).not.toBe(end.column);
        for (const place of [end.row, end.column]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(6);
        }
      }),
    );
    expect(matrixStep('x', { row: 0, column: 1 }, 6)).toBeNull();
  });
});
