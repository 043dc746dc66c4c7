/** The axis that sums of money are drawn on. */
export interface LevelScale {
  /** `symlog` is a logarithm that has a place for zero, since zero is not missing. */
  readonly type: 'linear' | 'log' | 'symlog';
  readonly domain: readonly [number, number];
  /** Where a `symlog` turns from linear to logarithmic: the least sum, so that no empty decades lie below. */
  readonly constant?: number;
  readonly ticks: readonly number[];
}

/** From this ratio on, a linear axis would press the smaller sums into one line. */
const LARGEST_LINEAR_RATIO = 20;

const LINEAR_STEPS = 4;

const MOST_TICKS = 8;

/** @param values not negative: how much, not how much more. */
export function levelScale(values: readonly number[]): LevelScale {
  const positive = values.filter((value) => value > 0);
  const highest = Math.max(1, ...positive);
  const lowest = Math.min(highest, ...positive);
  if (highest / lowest < LARGEST_LINEAR_RATIO) {
    const step = roundStep(highest / LINEAR_STEPS);
    const steps = Math.ceil(highest / step);
    const ticks = Array.from({ length: steps + 1 }, (_, index) => index * step);
    return { type: 'linear', domain: [0, steps * step], ticks };
  }
  const first = Math.floor(Math.log10(lowest));
  const last = Math.ceil(Math.log10(highest));
  const stride = Math.ceil((last - first) / MOST_TICKS);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => index)
    .filter((index) => (last - first - index) % stride === 0)
    .map((index) => 10 ** (first + index));
  return values.includes(0)
    ? { type: 'symlog', domain: [0, 10 ** last], constant: 10 ** first, ticks: [0, ...powers] }
    : { type: 'log', domain: [10 ** first, 10 ** last], ticks: powers };
}

/** 1, 2 or 5 times a power of ten, not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least)!;
}
