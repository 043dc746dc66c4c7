import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bullets, plain, runs, table } from './markdown';

it('runs of numbers are written as such', () => {
  expect(runs([10, 1, 2, 3, 4, 7, 9])).toBe('1–4, 7, 9–10');
  expect(runs([])).toBe('');
});

it('runs hold each number, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const held = (runs(numbers) || '0–-1').split(', ').flatMap((run) => {
        const [from = 0, to = from] = run.split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
      expect(held).toEqual(numbers.toSorted((one, other) => one - other));
    }),
  );
});

it('text keeps what Markdown would take for marks', () => {
  expect(plain('a_b *c* [d] <e> | `f`')).toBe('a\\_b \\*c\\* \\[d\\] \\<e\\> \\| \\`f\\`');
});

it('tables and lists', () => {
  expect(table(['family', '1990s'], [['visit', 2]])).toBe(
    '| family | 1990s |\n| --- | --: |\n| visit | 2 |\n',
  );
  expect(bullets(['one', 'two\nlines'])).toBe('- one\n- two\n  lines\n');
});
