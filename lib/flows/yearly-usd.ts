/** A value in US dollars that somebody gives for the trade of two states in one year. */
export interface YearlyAmount {
  readonly year: number;
  readonly flow: 'export' | 'import' | 'both';
  readonly reporter: string | null;
  readonly value: number;
}

/** Year → US dollars in both directions together. */
export type YearlyUsd = ReadonlyMap<number, number>;

/** Of fewer years there is no series, but a figure. */
const FEWEST_YEARS = 2;

/**
 * What two states traded, year by year, from one reporter a year: the first in the entry's order who
 * gives both directions, together or each. What one reporter gives is never added to what another does.
 * A year that no one gives both directions of is absent, which is not zero. Empty where there is no
 * series.
 */
export function yearlyUsd(amounts: readonly YearlyAmount[]): YearlyUsd {
  const years = [...new Set(amounts.map(({ year }) => year))].toSorted((one, other) => one - other);
  const values = years.flatMap((year): [number, number][] => {
    const given = amounts.filter((amount) => amount.year === year);
    const reporters = [...new Set(given.map(({ reporter }) => reporter))];
    const turnovers = reporters.flatMap((reporter) =>
      turnoverOf(given.filter((amount) => amount.reporter === reporter)),
    );
    return turnovers.slice(0, 1).map((turnover) => [year, turnover]);
  });
  return new Map(values.length >= FEWEST_YEARS ? values : []);
}

/** One value or none. */
function turnoverOf(amounts: readonly YearlyAmount[]): number[] {
  const of = (flow: YearlyAmount['flow']) => amounts.find((amount) => amount.flow === flow)?.value;
  const [both, exported, imported] = [of('both'), of('export'), of('import')];
  if (both !== undefined) return [both];
  return exported !== undefined && imported !== undefined ? [exported + imported] : [];
}

/** The mean of the years within a window that have a value; 0 where none has. */
export function meanUsd(
  values: YearlyUsd,
  window: { readonly from: number; readonly to: number } | null,
): number {
  const inside = [...values].filter(
    ([year]) => window === null || (year >= window.from && year <= window.to),
  );
  const sum = inside.reduce((total, [, value]) => total + value, 0);
  return inside.length === 0 ? 0 : sum / inside.length;
}
