import fc from 'fast-check';
import { expect, it } from 'vitest';
import { howManyFit } from './rows-of-signs';

const ROWS = { width: 100, rows: 2, gap: 10, more: 30 };

it('is all of them where they have room', () => {
  expect(howManyFit([45, 45, 45, 45], ROWS)).toBe(4);
  expect(howManyFit([], ROWS)).toBe(0);
});

it('leaves room to say how many are left out', () => {
  // Two rows of two; the fifth would be on a third, and the words on more need the place of the fourth.
  expect(howManyFit([45, 45, 45, 45, 45], ROWS)).toBe(3);
  expect(howManyFit([45, 45, 20, 20, 45], { ...ROWS, more: 40 })).toBe(4);
});

it('leaves out none that would have had room, and keeps within its rows', () => {
  const widths = fc.array(fc.integer({ min: 5, max: 100 }), { maxLength: 20 });
  /** Rows that a browser would make of them. */
  const wrapped = (all: readonly number[]) => {
    const rows: number[] = [];
    for (const one of all) {
      const last = rows.at(-1);
      if (last !== undefined && last + ROWS.gap + one <= ROWS.width) {
        rows[rows.length - 1] = last + ROWS.gap + one;
      } else rows.push(one);
    }
    return rows.length;
  };
  fc.assert(
    fc.property(widths, (all) => {
      const count = howManyFit(all, ROWS);
      const shown = (some: number) =>
        some === all.length ? all : [...all.slice(0, some), ROWS.more];
      if (count > 0) expect(wrapped(shown(count))).toBeLessThanOrEqual(ROWS.rows);
      for (let more = count + 1; more <= all.length; more += 1) {
        expect(wrapped(shown(more))).toBeGreaterThan(ROWS.rows);
      }
    }),
  );
});
