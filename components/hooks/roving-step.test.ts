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
  const IDS = ['a', 'b', 'c', 'd'];

  it.each([
    ['ArrowRight', { row: 'b', column: 'a' }, { row: 'b', column: 'c' }],
    ['ArrowLeft', { row: 'b', column: 'c' }, { row: 'b', column: 'a' }],
    ['ArrowDown', { row: 'a', column: 'b' }, { row: 'c', column: 'b' }],
    ['ArrowUp', { row: 'a', column: 'b' }, { row: 'a', column: 'b' }],
    ['Home', { row: 'a', column: 'd' }, { row: 'a', column: 'b' }],
    ['End', { row: 'd', column: 'a' }, { row: 'd', column: 'c' }],
    ['PageDown', { row: 'a', column: 'c' }, { row: 'd', column: 'c' }],
  ])('%s', (key, from, to) => {
    expect(matrixStep(key, from, IDS, IDS)).toEqual(to);
  });

  it('follows the rows as they are sorted', () => {
    const rows = ['d', 'a', 'c', 'b'];
    expect(matrixStep('ArrowDown', { row: 'd', column: 'a' }, rows, IDS)).toEqual({
      row: 'c',
      column: 'a',
    });
  });

  it('stays in the table, and never where a row would meet its own column', () => {
    const order = fc.shuffledSubarray(IDS, { minLength: IDS.length });
    const cell = fc
      .tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS))
      .filter(([row, column]) => row !== column)
      .map(([row, column]): MatrixPosition => ({ row, column }));
    fc.assert(
      fc.property(cell, order, fc.array(fc.constantFrom(...KEYS)), (start, rows, keys) => {
        const end = keys.reduce((at, key) => matrixStep(key, at, rows, IDS)!, start);
        expect(end.row).not.toBe(end.column);
        expect(IDS).toContain(end.row);
        expect(IDS).toContain(end.column);
      }),
    );
    expect(matrixStep('x', { row: 'a', column: 'b' }, IDS, IDS)).toBeNull();
  });
});
