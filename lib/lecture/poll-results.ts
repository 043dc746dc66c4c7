import type { PollAnswer, PollResults } from './poll';

/** Each answer that was given, and how often. */
export type Tally = PollResults['tally'];

type Kind = PollAnswer['kind'];
interface Counted<Answer> {
  readonly answer: Answer;
  readonly count: number;
}

/** The answers of a kind; a phone that answers an earlier question late sends one of another. */
function answersOf<Asked extends Kind>(
  kind: Asked,
  tally: Tally,
): Counted<Extract<PollAnswer, { readonly kind: Asked }>>[] {
  return tally.flatMap(({ answer, count }) => (isOfKind(kind, answer) ? [{ answer, count }] : []));
}

const isOfKind = <Asked extends Kind>(
  kind: Asked,
  answer: PollAnswer,
): answer is Extract<PollAnswer, { readonly kind: Asked }> => answer.kind === kind;

const sumOf = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** How many phones have answered. */
export const answerCount = (kind: Kind, tally: Tally): number => sumOf(answersOf(kind, tally));

/** How many chose each of `options` options. */
export function choiceCounts(options: number, tally: Tally): number[] {
  const counts = Array.from({ length: options }, () => 0);
  for (const { answer, count } of answersOf('choice', tally)) {
    if (answer.option < options) counts[answer.option]! += count;
  }
  return counts;
}

/** Whether an order names each of `options` options once. */
export const isWholeOrder = (order: readonly number[], options: number): boolean =>
  order.length === options && new Set(order).size === options && order.every((at) => at < options);

export interface RankedOption {
  /** Index into the poll's options. */
  readonly option: number;
  /** 1 where everybody put it first; null without an answer. */
  readonly meanRank: number | null;
}

/** The options, the one with the best mean place first; equal ones in the order of the poll. */
export function rankedOptions(options: number, tally: Tally): RankedOption[] {
  const orders = answersOf('order', tally).filter(({ answer }) =>
    isWholeOrder(answer.order, options),
  );
  const all = sumOf(orders);
  return Array.from({ length: options }, (_, option) => {
    const ranks = orders.reduce(
      (sum, { answer, count }) => sum + (answer.order.indexOf(option) + 1) * count,
      0,
    );
    return { option, meanRank: all === 0 ? null : ranks / all };
  }).toSorted((one, other) => (one.meanRank ?? 0) - (other.meanRank ?? 0));
}

export interface CountedNumber {
  readonly number: number;
  readonly count: number;
}

export const numbersOf = (tally: Tally): CountedNumber[] =>
  answersOf('number', tally).map(({ answer: { number }, count }) => ({ number, count }));

export const yearsOf = (tally: Tally): CountedNumber[] =>
  answersOf('year', tally).map(({ answer: { year }, count }) => ({ number: year, count }));

export const pointsOf = (tally: Tally) =>
  answersOf('place', tally).map(({ answer: { point }, count }) => ({ ...point, count }));

/** The middle one, or the mean of the two in the middle; null of none. */
export function medianOf(numbers: readonly CountedNumber[]): number | null {
  const all = sumOf(numbers);
  if (all === 0) return null;
  const sorted = numbers.toSorted((one, other) => one.number - other.number);
  const numberAt = (position: number) => {
    let passed = 0;
    return sorted.find(({ count }) => (passed += count) > position)!.number;
  };
  const [lower, upper] = [numberAt(Math.ceil(all / 2) - 1), numberAt(Math.floor(all / 2))];
  // Halves, since their sum may be more than a number holds.
  return lower === upper ? lower : lower / 2 + upper / 2;
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
export function numberBins(numbers: readonly CountedNumber[]): Bin[] {
  if (numbers.length === 0) return [];
  const values = numbers.map(({ number }) => number);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isWhole = values.every((value) => Number.isInteger(value));
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
  for (const { number, count } of numbers) bins[Math.floor(number / step) - first]!.count += count;
  return bins;
}

export interface YearHistogram {
  /** Of the years that somebody named, the earliest first. */
  readonly bins: readonly Bin[];
  /** Answers before and after the years of the axis, which have no place on it. */
  readonly before: number;
  readonly after: number;
}

/** How often each year of the axis was answered. */
export function yearHistogram(
  { first, last }: { readonly first: number; readonly last: number },
  tally: Tally,
): YearHistogram {
  const years = yearsOf(tally);
  return {
    bins: years
      .filter(({ number }) => number >= first && number <= last)
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, count }) => ({ from: number, to: number + 1, count })),
    before: sumOf(years.filter(({ number }) => number < first)),
    after: sumOf(years.filter(({ number }) => number > last)),
  };
}
