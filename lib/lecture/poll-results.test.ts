import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PollAnswer } from './poll';
import {
  answerCount,
  choiceCounts,
  medianOf,
  numberBins,
  rankedOptions,
  yearHistogram,
} from './poll-results';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const choice = (option: number): PollAnswer => ({ kind: 'choice', option });
const year = (named: number): PollAnswer => ({ kind: 'year', year: named });
const order = (...ranks: number[]): PollAnswer => ({ kind: 'order', order: ranks });

describe('choices', () => {
  it('are counted by option', () => {
    expect(choiceCounts(3, [choice(0), choice(2), choice(0)])).toEqual([2, 0, 1]);
  });

  it('leave out what is no option, and answers to another question', () => {
    expect(choiceCounts(2, [choice(5), year(1990), choice(1)])).toEqual([0, 1]);
  });

  it('are as many as the answers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3).map(choice)), (answers) => {
        expect(sum(choiceCounts(4, answers))).toBe(answerCount({ kind: 'choice' }, answers));
      }),
    );
  });
});

describe('orders', () => {
  it('are ranked by the mean of the places', () => {
    expect(rankedOptions(3, [order(2, 0, 1), order(2, 1, 0)])).toEqual([
      { option: 2, meanRank: 1 },
      { option: 0, meanRank: 2.5 },
      { option: 1, meanRank: 2.5 },
    ]);
  });

  it('leave out what is no whole order', () => {
    expect(rankedOptions(2, [order(0, 0), order(1), order(1, 0)])).toEqual([
      { option: 1, meanRank: 1 },
      { option: 0, meanRank: 2 },
    ]);
    expect(rankedOptions(2, [])[0]).toEqual({ option: 0, meanRank: null });
  });

  it('share out all places', () => {
    const orders = fc
      .shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
      .map((ranks) => order(...ranks));
    fc.assert(
      fc.property(fc.array(orders, { minLength: 1 }), (answers) => {
        const ranked = rankedOptions(4, answers);
        expect(sum(ranked.map(({ meanRank }) => meanRank!))).toBeCloseTo(1 + 2 + 3 + 4);
      }),
    );
  });
});

describe('numbers', () => {
  it('have the middle one as their median', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([5, 1, 100])).toBe(5);
    expect(medianOf([1, 2, 4, 10])).toBe(3);
  });

  it('fall into bins of a round width', () => {
    expect(numberBins([3, 4, 4])).toEqual([
      { from: 3, to: 4, count: 1 },
      { from: 4, to: 5, count: 2 },
    ]);
    expect(numberBins([0, 100]).slice(0, 2)).toEqual([
      { from: 0, to: 10, count: 1 },
      { from: 10, to: 20, count: 0 },
    ]);
    expect(numberBins([7.5])).toEqual([{ from: 7, to: 8, count: 1 }]);
  });

  it('are all in a bin, of which there are few', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1 }), (answered) => {
        const bins = numberBins(answered);
        expect(sum(bins.map(({ count }) => count))).toBe(answered.length);
        expect(bins.length).toBeLessThanOrEqual(13);
        expect(bins.every(({ from, to }) => from < to)).toBe(true);
      }),
    );
  });
});

describe('years', () => {
  const axis = { first: 1948, last: 2025 };

  it('are counted year by year', () => {
    expect(yearHistogram(axis, [year(1990), year(1961), year(1990)])).toEqual({
      bins: [
        { from: 1961, to: 1962, count: 1 },
        { from: 1990, to: 1991, count: 2 },
      ],
      before: 0,
      after: 0,
    });
  });

  it('outside the axis are counted beside it', () => {
    expect(yearHistogram(axis, [year(1066), year(2026), year(2999)])).toEqual({
      bins: [],
      before: 1,
      after: 2,
    });
  });

  it('are as many as the answers', () => {
    const years = fc.integer({ min: 1000, max: 3000 }).map(year);
    fc.assert(
      fc.property(fc.array(years), (answers) => {
        const { bins, before, after } = yearHistogram(axis, answers);
        expect(sum(bins.map(({ count }) => count)) + before + after).toBe(answers.length);
      }),
    );
  });
});
