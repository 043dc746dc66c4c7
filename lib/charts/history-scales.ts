import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import { decadeAxis, type DecadeAxis } from './decade-axis';
import type { DyadHistory } from './dyad-histories';

/** What all pairs are drawn on, or none could be compared. */
export interface HistoryScales {
  /** Of what the view shows: decades in which no pair has an event are cut. */
  readonly axis: DecadeAxis;
  /** The highest stack of all pairs. */
  readonly ceiling: number;
  /** Those of which any pair has an event, in the order of the legend. */
  readonly families: readonly Family[];
}

export const historyScales = (histories: readonly DyadHistory[]): HistoryScales => ({
  axis: decadeAxis(histories.flatMap(({ bars }) => bars)),
  ceiling: Math.max(1, ...histories.map(({ highest }) => Math.ceil(highest))),
  families: FAMILIES.filter((family) =>
    histories.some((history) => history.families.some((one) => one.family === family)),
  ),
});
