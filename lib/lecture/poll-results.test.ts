import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PollAnswer } from './poll';
import {
  answerCount,
  choiceCounts,
  medianOf,
  numberBins,
  numbersOf,
  rankedOptions,
  yearHistogram,
} from './poll-results';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const choice = (option: number): PollAnswer => ({ kind: 'choice', option });
const number = (said: number): PollAnswer => ({ kind: 'number', number: said });
const year = (named: number): PollAnswer => ({ kind: 'year', year: named });
const order = (...ranks: number[]): PollAnswer => ({ kind: 'order', order: ranks });
const once = (...answers: PollAnswer[]) => answers.map((answer) => ({ answer, count: 1 }));

/** Each answer once at most, as the server counts them. */
const tallyOf = (answers: fc.Arbitrary<PollAnswer>, minLength = 0) =>
  fc.uniqueArray(fc.record({ answer: answers, count: fc.integer({ min: 1, max: 40 }) }), {
    minLength,
    maxLength: 20,
    selector: ({ answer }) => JSON.stringify(answer),
  });

describe('choices', () => {
  it('are counted by option', () => {
    expect(choiceCounts(3, [...once(choice(2)), { answer: choice(0), count: 4 }])).toEqual([
      4, 0, 1,
    ]);
  });

  it('leave out what is no option, and answers to another question', () => {
    expect(choiceCounts(2, once(choice(5), year(1990), choice(1)))).toEqual([0, 1]);
  });

  it('are as many as the answers', () => {
    fc.assert(
      fc.property(tallyOf(fc.nat(3).map(choice)), (tally) => {
        expect(sum(choiceCounts(4, tally))).toBe(answerCount('choice', tally));
        expect(answerCount('choice', tally)).toBe(sum(tally.map(({ count }) => count)));
      }),
    );
  });
});

describe('orders', () => {
  it('are ranked by the mean of the places', () => {
    expect(rankedOptions(3, once(order(2, 0, 1), order(2, 1, 0)))).toEqual([
      { option: 2, meanRank: 1 },
      { option: 0, meanRank: 2.5 },
      { option: 1, meanRank: 2.5 },
    ]);
    expect(rankedOptions(2, [{ answer: order(1, 0), count: 3 }, ...once(order(0, 1))])).toEqual([
      { option: 1, meanRank: 1.25 },
      { option: 0, meanRank: 1.75 },
    ]);
  });

  it('leave out what is no whole order', () => {
    expect(rankedOptions(2, once(order(0, 0), order(1), order(1, 0)))).toEqual([
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
      fc.property(tallyOf(orders, 1), (tally) => {
        const ranked = rankedOptions(4, tally);
        expect(sum(ranked.map(({ meanRank }) => meanRank!))).toBeCloseTo(1 + 2 + 3 + 4);
      }),
    );
  });
});

describe('numbers', () => {
  const counted = (...numbers: number[]) => numbersOf(once(...numbers.map(number)));

  it('have the middle one as their median', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf(counted(5, 1, 100))).toBe(5);
    expect(medianOf(counted(1, 2, 4, 10))).toBe(3);
    expect(medianOf([{ number: 7, count: 5 }, ...counted(1, 2)])).toBe(7);
  });

  it('fall into bins of a round width', () => {
    expect(numberBins(counted(3, 4, 4))).toEqual([
      { from: 3, to: 4, count: 1 },
      { from: 4, to: 5, count: 2 },
    ]);
    expect(numberBins(counted(0, 100)).slice(0, 2)).toEqual([
      { from: 0, to: 10, count: 1 },
      { from: 10, to: 20, count: 0 },
    ]);
    expect(numberBins(counted(7.5))).toEqual([{ from: 7, to: 8, count: 1 }]);
  });

  it('are all in a bin, of which there are few', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(tallyOf(numbers.map(number), 1), (tally) => {
        const bins = numberBins(numbersOf(tally));
        expect(sum(bins.map(({ count }) => count))).toBe(answerCount('number', tally));
        expect(bins.length).toBeLessThanOrEqual(13);
        expect(bins.every(({ from, to }) => from < to)).toBe(true);
      }),
    );
  });

  it('have as many below their median as above it', () => {
    fc.assert(
      fc.property(tallyOf(fc.integer({ min: -50, max: 50 }).map(number), 1), (tally) => {
        const numbers = numbersOf(tally);
        const median = medianOf(numbers)!;
        const of = (isMeant: (said: number) => boolean) =>
          sum(numbers.filter(({ number: said }) => isMeant(said)).map(({ count }) => count));
        const half = answerCount('number', tally) / 2;
        expect(of((said) => said < median)).toBeLessThanOrEqual(half);
        expect(of((said) => said > median)).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('years', () => {
  const axis = { first: 1948, last: 2025 };

  it('are counted year by year', () => {
    expect(
      yearHistogram(axis, [{ answer: year(1990), count: 2 }, ...once(year(1961), year(2025))]),
    ).toEqual({
      bins: [
        { from: 1961, to: 1962, count: 1 },
        { from: 1990, to: 1991, count: 2 },
        { from: 2025, to: 2026, count: 1 },
      ],
      before: 0,
      after: 0,
    });
  });

  it('outside the axis are counted beside it', () => {
    expect(yearHistogram(axis, once(year(1066), year(2026), year(2999)))).toEqual({
      bins: [],
      before: 1,
      after: 2,
    });
  });

  it('are as many as the answers', () => {
    const years = fc.integer({ min: 1000, max: 3000 }).map(year);
    fc.assert(
      fc.property(tallyOf(years), (tally) => {
        const { bins, before, after } = yearHistogram(axis, tally);
        expect(sum(bins.map(({ count }) => count)) + before + after).toBe(
          answerCount('year', tally),
        );
      }),
    );
  });
});
