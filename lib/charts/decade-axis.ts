import type { HistoryBar } from './dyad-histories';

/** The decades that have an event, as first years; each is as wide, and those without are cut. */
export type DecadeAxis = readonly number[];

const YEARS = 10;
const decadeOf = (year: number) => Math.floor(year / YEARS) * YEARS;

export function decadeAxis(bars: Iterable<Pick<HistoryBar, 'year'>>): DecadeAxis {
  return [...new Set([...bars].map(({ year }) => decadeOf(year)))].toSorted(
    (one, other) => one - other,
  );
}

/** Where a year of the axis begins, 0 to 1. */
export function fractionOnAxis(axis: DecadeAxis, year: number): number {
  const decade = decadeOf(year);
  return (axis.indexOf(decade) + (year - decade) / YEARS) / axis.length;
}

/** How wide a year is. */
export const yearOnAxis = (axis: DecadeAxis): number => 1 / (axis.length * YEARS);

export interface DecadeTick {
  readonly decade: number;
  /** Where it begins. */
  readonly fraction: number;
  /** Decades before it are cut. */
  readonly isAfterGap: boolean;
}

/** As many decades, named, as leave `spacing` pixels to each other; first those after a cut. */
export function decadeTicks(axis: DecadeAxis, width: number, spacing: number): DecadeTick[] {
  const ticks = axis.map((decade, index): DecadeTick => {
    const before = axis[index - 1];
    return {
      decade,
      fraction: index / axis.length,
      isAfterGap: before !== undefined && decade - before > YEARS,
    };
  });
  const named: DecadeTick[] = [];
  const byWeight = ticks.toSorted(
    (one, other) => Number(other.isAfterGap) - Number(one.isAfterGap),
  );
  for (const tick of byWeight) {
    const isClear = named.every(
      ({ fraction }) => Math.abs(fraction - tick.fraction) * width >= spacing - 1e-6,
    );
    if (isClear) named.push(tick);
  }
  return named.toSorted((one, other) => one.decade - other.decade);
}

/** Where decades were cut, for a mark on the axis. */
export const cutsOnAxis = (axis: DecadeAxis): number[] =>
  axis.flatMap((decade, index) => {
    const before = axis[index - 1];
    return before !== undefined && decade - before > YEARS ? [index / axis.length] : [];
  });
