import {
  familyState,
  onlyFamily,
  withFamily,
  type ChosenTypes,
} from '@/components/filters/type-choice';
import type { StageKey } from '@/lib/lecture/lecture-key';
import { FAMILIES, type EventType, type Family } from '@/lib/model/vocabulary';
import {
  isSameYears,
  movedRange,
  openAtEnds,
  shownRange,
  type YearExtent,
  type Years,
} from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';

/** What the record has, apart from what the view shows of it. */
export interface StageRecord {
  readonly extent: YearExtent;
  /** Types that it has events of. */
  readonly recorded: ReadonlySet<EventType>;
}

type StageView = Pick<View, 'from' | 'to' | 'types'>;

/** A family on or off; one of which only some types are shown is on then. */
export const toggledFamily = (
  chosen: ChosenTypes,
  family: Family,
  recorded: ReadonlySet<EventType>,
): ChosenTypes => withFamily(chosen, family, familyState(chosen, family, recorded) !== 'on');

/**
 * The years moved by one. All years cannot be moved: on from them leads to the first year alone, and
 * back from them to the last.
 */
export function movedYears(years: Years, by: 1 | -1, extent: YearExtent): Years {
  const range = shownRange(years, extent);
  const { first, last } = extent;
  if (range.from === first && range.to === last && first !== last) {
    const year = by === 1 ? first : last;
    return { from: year, to: year };
  }
  return openAtEnds(movedRange(range, by, extent), extent);
}

/** What a key of the live stage changes in its view; null for nothing. */
export function stageChange(
  { from, to, types }: StageView,
  key: StageKey,
  { extent, recorded }: StageRecord,
): Partial<View> | null {
  if (key.kind === 'all-families') return { types: null };
  if (key.kind === 'years') {
    const moved = movedYears({ from, to }, key.by, extent);
    return isSameYears(moved, { from, to }) ? null : { ...moved, dates: 'any' };
  }
  const family = FAMILIES[key.index];
  if (family === undefined) return null;
  return { types: key.alone ? onlyFamily(family) : toggledFamily(types, family, recorded) };
}
