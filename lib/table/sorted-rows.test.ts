import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOrder, sortedRows } from './sorted-rows';

const row = fc.record({
  id: fc.integer(),
  count: fc.option(fc.nat(5), { nil: undefined }),
});
const rows = fc.array(row, { maxLength: 30 });
const valueOf = (one: { count: number | undefined }) => one.count;
const sort = (list: readonly { id: number; count: number | undefined }[], direction: 'ascending' | 'descending') =>
  sortedRows(list, { key: 'count', direction }, valueOf, 'en'); // prettier-ignore

describe('sorted rows', () => {
  it('are the same rows, in the order of their values, equal ones as they were, empty ones last', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('ascending', 'descending'), (list, direction) => {
        const sorted = sort(list, direction);
        expect(new Set(sorted)).toEqual(new Set(list));
        const numbers = sorted.flatMap(({ count }) => (count === undefined ? [] : [count]));
        const up = numbers.toSorted((one, other) => one - other);
        expect(numbers).toEqual(direction === 'ascending' ? up : up.toReversed());
        expect(sorted.slice(numbers.length).every(({ count }) => count === undefined)).toBe(true);
        for (const value of new Set(list.map(valueOf))) {
          const equals = ({ count }: { count: number | undefined }) => count === value;
          expect(sorted.filter(equals)).toEqual(list.filter(equals));
        }
      }),
    );
  });

  it('are as they were given without an order', () => {
    const list = [{ id: 1, count: 2 }];
    expect(sortedRows(list, null, valueOf, 'en')).toBe(list);
  });

  it('put words in the order of the language', () => {
    const words = ['Đức', 'Dương', 'Em'].map((word) => ({ word }));
    const sorted = sortedRows(
      words.toReversed(),
      { key: 'word', direction: 'ascending' },
      ({ word }) => word,
      'vi',
    );
    expect(sorted).toEqual([{ word: 'Dương' }, { word: 'Đức' }, { word: 'Em' }]);
  });
});

describe('a press on a heading', () => {
  it('begins with the most of numbers and the first of words, and turns round', () => {
    const most = nextOrder(null, 'count', true);
    expect(most).toEqual({ key: 'count', direction: 'descending' });
    expect(nextOrder(most, 'count', true).direction).toBe('ascending');
    const first = nextOrder(most, 'name', false);
    expect(first).toEqual({ key: 'name', direction: 'ascending' });
    expect(nextOrder(first, 'name', false).direction).toBe('descending');
  });
});
