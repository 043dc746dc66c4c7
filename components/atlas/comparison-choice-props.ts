import type { ComparisonChoiceProps } from '@/components/comparison/comparison-choice';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { comparedOptions, firstTwo } from '@/lib/filters/compared-options';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import {
  asPeriods,
  asSubjects,
  comparedYears,
  cutAt,
  cutOf,
  firstSubject,
  uncut,
} from '@/lib/flows/comparison-changes';
import { openAtEnds } from '@/lib/time/year-range';
import { listOfSubject, withoutListOf, type Compared, type SubjectKind } from '@/lib/view/compared';
import type { View } from '@/lib/view/view';
import { toggledComparison } from './toggled-comparison';

interface ChoiceOfView {
  readonly view: View & { readonly compare: Compared };
  readonly record: RecordWithCubes;
  /** What the filters of subjects let through. */
  readonly cubes: FlowCubes;
  readonly matched: MatchedEvents;
  readonly names: SubjectNames;
  /** What stands on either side; null where two periods are compared. */
  readonly sideNames: readonly [string, string] | null;
  readonly language: string;
  readonly onViewChange: (change: Partial<View>) => void;
}

/** What the reader can choose in a comparison, and what each choice makes of the view. */
export function comparisonChoiceProps(of: ChoiceOfView): ComparisonChoiceProps {
  const { view, record, cubes, matched, names, sideNames, language, onViewChange } = of;
  const { compare } = view;
  const { extent } = record.cubes;
  const cut = cutOf(view, extent);
  const years = comparedYears(view, extent);
  const optionsOf = (kind: SubjectKind) => {
    // As the view will be: in the years of both periods, or without the list of the other kind.
    const others =
      compare.kind === 'period' ? openAtEnds(years, extent) : withoutListOf(compare.kind);
    const counted = { ...record, matched, names };
    return comparedOptions(counted, { ...view, ...others }, kind, language);
  };
  const toPeriods = () =>
    cut === null
      ? toggledComparison({ ...view, compare: null }, cubes)
      : asPeriods(view, cut, extent);
  const toSubjects = (kind: SubjectKind) => {
    const two = firstTwo(optionsOf(kind), firstSubject(view, kind), kind);
    return two && asSubjects(view, kind, two, extent);
  };
  const toKind = (kind: Compared['kind']) => (kind === 'period' ? toPeriods() : toSubjects(kind));
  return {
    kind: compare.kind,
    subjects:
      compare.kind === 'period' ? [null, null] : [firstSubject(view, compare.kind), compare.id],
    sideNames,
    optionsOf,
    hasTwo: (kind) => toKind(kind) !== null,
    cut,
    cuts:
      compare.kind === 'period'
        ? { from: extent.first + 1, to: extent.last }
        : { from: years.from + 1, to: years.to },
    onKind: (kind) => {
      const change = toKind(kind);
      if (change) onViewChange(change);
    },
    onSubjects: (first, id) => {
      if (compare.kind === 'period') return;
      const { kind } = compare;
      const ofFirst = first === null ? {} : listOfSubject({ kind, id: first });
      onViewChange({ ...ofFirst, compare: { ...compare, id } });
    },
    onCut: (year) => {
      if (year === null && compare.kind === 'period') return true;
      const change =
        year === null && compare.kind !== 'period'
          ? uncut(compare)
          : cutAt(view, year ?? Number.NaN, extent);
      if (change) onViewChange(change);
      return change !== null;
    },
  };
}
