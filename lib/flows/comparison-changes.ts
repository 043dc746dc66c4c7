import { cutsRange, cutYears } from '@/lib/time/cut-years';
import { openAtEnds, shownRange, type YearExtent, type YearRange } from '@/lib/time/year-range';
import {
  LIST_OF_KIND,
  listOfSubject,
  withoutListOf,
  type Compared,
  type ComparedSubject,
  type SubjectKind,
} from '@/lib/view/compared';
import { serialiseDyad } from '@/lib/view/dyad';
import type { View } from '@/lib/view/view';

type Sides = Pick<View, 'from' | 'to' | 'dates' | 'dyads' | 'places' | 'actors'> & {
  readonly compare: Compared;
};
type Change = Partial<View>;

/** The one subject of the first side; null where it has none, or several. */
export function firstSubject(view: Sides, kind: SubjectKind): string | null {
  const ids = kind === 'dyad' ? view.dyads?.map(serialiseDyad) : view[LIST_OF_KIND[kind]];
  return ids?.length === 1 ? ids[0]! : null;
}

/** All years that a comparison is about, of both its sides. */
export function comparedYears(view: Sides, extent: YearExtent): YearRange {
  const first = shownRange(view, extent);
  if (view.compare.kind !== 'period') return first;
  const second = shownRange(view.compare, extent);
  return { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
}

/**
 * The year at which two subjects are counted before and after; null where there is none, or where it
 * leaves nothing on a side: the years may have been chosen after it, and the undated have no year.
 */
export function effectiveCut(
  { compare, dates, ...years }: Pick<Sides, 'from' | 'to' | 'dates'> & { compare: ComparedSubject },
  extent: YearExtent,
): number | null {
  const { cut } = compare;
  if (cut === null || dates !== 'any') return null;
  return cutsRange(shownRange(years, extent), cut) ? cut : null;
}

/** The year before which and from which on is compared; null where the sides are not so divided. */
export function cutOf(view: Sides, extent: YearExtent): number | null {
  const { compare } = view;
  if (compare.kind !== 'period') return effectiveCut({ ...view, compare }, extent);
  return shownRange(view, extent).to + 1 === compare.from ? compare.from : null;
}

/** What lies before a year against what is from that year on; null where a side would be empty. */
export function cutAt(view: Sides, year: number, extent: YearExtent): Change | null {
  const { compare } = view;
  const years = comparedYears(view, extent);
  if (compare.kind !== 'period') {
    return cutsRange(years, year) ? { dates: 'any', compare: { ...compare, cut: year } } : null;
  }
  const whole = { from: extent.first, to: extent.last };
  const { from, to } = cutsRange(years, year) ? years : whole;
  return cutsRange({ from, to }, year) ? periods({ from, to }, year) : null;
}

/** All years of two subjects together again. */
export const uncut = (compare: ComparedSubject): Change => ({ compare: { ...compare, cut: null } });

/** Two periods instead of two subjects: on either side of a year; null where a side would be empty. */
export const asPeriods = (view: Sides, year: number, extent: YearExtent): Change | null =>
  cutAt({ ...view, compare: { kind: 'period', ...shownRange(view, extent) } }, year, extent);

/** Two subjects in the years of both periods, which become a count before and from a year on. */
export function asSubjects(
  view: Sides,
  kind: SubjectKind,
  [first, second]: readonly [string, string],
  extent: YearExtent,
): Change {
  const { compare } = view;
  // The list that made the first side of another comparison of subjects is no filter of the next.
  const given = compare.kind === 'period' ? {} : withoutListOf(compare.kind);
  const years = compare.kind === 'period' ? openAtEnds(comparedYears(view, extent), extent) : {};
  return {
    ...given,
    ...years,
    ...listOfSubject({ kind, id: first }),
    compare: { kind, id: second, cut: cutOf(view, extent) },
  };
}

/** The sides change places; null where the first one is no single subject. */
export function swappedSides(view: Sides, extent: YearExtent): Change | null {
  const { compare } = view;
  if (compare.kind === 'period') {
    const { from, to } = compare;
    return { from, to, compare: { kind: 'period', ...shownRange(view, extent) } };
  }
  const id = firstSubject(view, compare.kind);
  return id === null ? null : { ...listOfSubject(compare), compare: { ...compare, id } };
}

function periods(years: YearRange, cut: number): Change {
  const { before, from } = cutYears(years, cut);
  return {
    dates: 'any',
    ...before,
    compare: { kind: 'period', from: from.from!, to: from.to! },
  };
}
