import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixStep, rovingStep, type MatrixPosition } from './roving-step';

describe('rovingStep', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['ArrowRight', 1, null],
    ['PageDown', 1, null],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, null],
    ['a', 1, null],
  ])('%s from %i of three leads to %s', (key, index, expected) => {
    expect(rovingStep(key, index, 3)).toBe(expected);
  });

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
  ])('%s from row %i of a table leads to %j', (key, index, next) => {
    expect(rovingStep(key, index, 10, { page: 6 })).toBe(next);
  });

  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 2],
  ])('%s from %i of a strip leads to %i', (key, index, next) => {
    expect(rovingStep(key, index, 3, { arrows: 'both' })).toBe(next);
  });

  it('leads nowhere where there is nothing', () => {
    expect(rovingStep('End', -1, 0)).toBeNull();
    expect(rovingStep('End', 0, 0, { page: 6 })).toBeNull();
  });
});

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
