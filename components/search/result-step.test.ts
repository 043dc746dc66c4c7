import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultStep, type ResultCell } from './result-step';

const columns = [2, 2, 1];

describe('arrow keys in the results', () => {
  it.each([
    [null, 'ArrowDown', { row: 0, column: 0 }],
    [null, 'ArrowUp', { row: 2, column: 0 }],
    [{ row: 2, column: 0 }, 'ArrowDown', null],
    [{ row: 0, column: 1 }, 'ArrowUp', null],
    [{ row: 0, column: 0 }, 'ArrowRight', { row: 0, column: 1 }],
    [{ row: 0, column: 1 }, 'ArrowLeft', { row: 0, column: 0 }],
    [{ row: 0, column: 1 }, 'ArrowDown', { row: 1, column: 1 }],
    [{ row: 1, column: 1 }, 'ArrowDown', { row: 2, column: 0 }],
    [{ row: 0, column: 1 }, 'ArrowRight', undefined],
    [{ row: 0, column: 0 }, 'ArrowLeft', undefined],
    [null, 'ArrowLeft', undefined],
    [null, 'a', undefined],
  ])('from %j, %s leads to %j', (active, key, to) => {
    expect(resultStep(active, key, columns)).toEqual(to);
  });

  it('lead to the field where there is no result', () => {
    expect(resultStep(null, 'ArrowDown', [])).toBeNull();
  });

  it('lead only to cells that there are', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 })), fc.array(keys), (rows, pressed) => {
        let cell: ResultCell | null = null;
        for (const key of pressed) {
          const next: ResultCell | null | undefined = resultStep(cell, key, rows);
          if (next !== undefined) cell = next;
          if (cell) expect(cell.column).toBeLessThan(rows[cell.row] ?? 0);
        }
      }),
    );
  });
});
