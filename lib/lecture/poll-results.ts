import type { Poll } from '@/lib/model/poll-schema';
import type { PollAnswer } from './poll';

type AnswerOf<Kind extends PollAnswer['kind']> = Extract<PollAnswer, { readonly kind: Kind }>;

/** The answers of a kind; a phone that answered an earlier question late sends one of another. */
export function answersOf<Kind extends PollAnswer['kind']>(
  kind: Kind,
  answers: readonly PollAnswer[],
): AnswerOf<Kind>[] {
  return answers.filter((answer): answer is AnswerOf<Kind> => answer.kind === kind);
}

/** How many chose each of `options` options. */
export function choiceCounts(options: number, answers: readonly PollAnswer[]): number[] {
  const counts = Array.from({ length: options }, () => 0);
  for (const { option } of answersOf('choice', answers)) {
    if (option < options) counts[option]! += 1;
  }
  return counts;
}

export interface RankedOption {
  /** Index into the poll's options. */
  readonly option: number;
  /** 1 where everybody put it first; null without an answer. */
  readonly meanRank: number | null;
}

/** Whether an order names each of `options` options once. */
export const isWholeOrder = (order: readonly number[], options: number): boolean =>
  order.length === options && new Set(order).size === options && order.every((at) => at < options);

/** The options, those that were put first by most at the top; equal ones in the order of the poll. */
export function rankedOptions(options: number, answers: readonly PollAnswer[]): RankedOption[] {
  const orders = answersOf('order', answers).filter(({ order }) => isWholeOrder(order, options));
  return Array.from({ length: options }, (_, option) => {
    const ranks = orders.reduce((sum, { order }) => sum + order.indexOf(option) + 1, 0);
    return { option, meanRank: orders.length === 0 ? null : ranks / orders.length };
  }).toSorted((one, other) => (one.meanRank ?? 0) - (other.meanRank ?? 0));
}

/** The middle one, or the mean of the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]!;
  // Not their sum, which may be more than a number holds.
  return lower + (upper - lower) / 2;
}

/** Numbers from `from` up to, but not including, `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** As many bars as are told apart from the last row. */
const MOST_BINS = 12;

/** Of the largest number: no bin is narrower. */
const SMALLEST_SHARE = 1e-9;

/** The smallest of 1, 2, 5, 10, 20 … (and of 0.5, 0.2 …) that is no smaller than `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * [1, 2, 5, 10].find((factor) => factor * power >= least)!;
}

/**
 * Numbers in bins of a round width, from the bin of the smallest to that of the greatest, empty ones
 * between them too. Whole numbers have no bins narrower than 1.
 */
export function numberBins(numbers: readonly number[]): Bin[] {
  if (numbers.length === 0) return [];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const isWhole = numbers.every((number) => Number.isInteger(number));
  const narrowest = Math.max(
    isWhole || least === most ? 1 : 0,
    // Narrower ones would have no number of their own to begin at.
    Math.max(Math.abs(least), Math.abs(most), 1) * SMALLEST_SHARE,
  );
  // One bin less: the first begins at a round number before the smallest.
  const width = most / (MOST_BINS - 1) - least / (MOST_BINS - 1);
  const step = roundStep(Math.max(width, narrowest));
  const first = Math.floor(least / step);
  const bins = Array.from({ length: Math.floor(most / step) - first + 1 }, (_, index) => ({
    from: (first + index) * step,
    to: (first + index + 1) * step,
    count: 0,
  }));
  for (const number of numbers) bins[Math.floor(number / step) - first]!.count += 1;
  return bins;
}

export interface YearHistogram {
  readonly bins: readonly Bin[];
  /** Answers before and after the years of the axis, which have no place on it. */
  readonly before: number;
  readonly after: number;
}

/** How often each year was answered, of the years that the axis has; those that nobody named are left out. */
export function yearHistogram(
  { first, last }: { readonly first: number; readonly last: number },
  answers: readonly PollAnswer[],
): YearHistogram {
  const years = answersOf('year', answers).map(({ year }) => year);
  const counts = new Map<number, number>();
  for (const year of years) {
    if (year >= first && year <= last) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return {
    bins: [...counts]
      .toSorted(([one], [other]) => one - other)
      .map(([year, count]) => ({ from: year, to: year + 1, count })),
    before: years.filter((year) => year < first).length,
    after: years.filter((year) => year > last).length,
  };
}

/** How many answers of its kind a poll has. */
export const answerCount = ({ kind }: Pick<Poll, 'kind'>, answers: readonly PollAnswer[]): number =>
  answersOf(kind, answers).length;
