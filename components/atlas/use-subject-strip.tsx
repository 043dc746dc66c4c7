import { useTranslations } from 'next-intl';
import type { StripContent } from '@/components/comparison/change-strip';
import { FamilyTable } from '@/components/comparison/family-table';
import { compareFamilies } from '@/lib/flows/compare-families';
import { visibleEventCount, type FilteredCubes } from '@/lib/flows/flow-selectors';
import { cutYears, lengthInYears } from '@/lib/time/cut-years';
import type { YearExtent } from '@/lib/time/year-range';
import type { SubjectKind } from '@/lib/view/compared';

interface ComparedSubjects {
  readonly columns: readonly [FilteredCubes, FilteredCubes];
  readonly kind: SubjectKind;
  /** Counts are given before this year and from it on; it leaves years on either side. */
  readonly cut: number | null;
  readonly names: readonly [string, string];
  /** Events that concern both. */
  readonly shared: number;
  readonly extent: YearExtent;
}

/** Two pairs of states, places or actors: how many events of each kind they have, and when. */
export function useSubjectStrip(): (compared: ComparedSubjects) => StripContent {
  const t = useTranslations('comparison');
  return ({ columns, kind, cut, names: [first, second], shared, extent }) => {
    const parts = columns.flatMap((column, index) => {
      const name = index === 0 ? first : second;
      if (cut === null) return [{ column, title: name }];
      const { before, from } = cutYears(column.filter, cut);
      const year = String(cut);
      return [
        { column: withYears(column, before), title: t('before', { name, year }) },
        { column: withYears(column, from), title: t('from', { name, year }) },
      ];
    });
    const [one, other] = columns.map(({ cubes, filter }) => visibleEventCount(cubes, filter));
    const counts = { first, second, ofFirst: one ?? 0, ofSecond: other ?? 0, both: shared };
    const lengths = parts.map(({ column }) => lengthInYears(column.filter, extent));
    const [years, yearsFrom] = lengths;
    return {
      summary: t('totals', counts),
      against: t('kindByKind'),
      notes: [
        ...(shared > 0 ? [t(`shared.${kind}`, { count: shared })] : []),
        ...(cut === null ? [] : [t('cutNote', { year: String(cut) })]),
        ...(cut !== null && years !== yearsFrom
          ? [t('cutLengths', { year: String(cut), before: years ?? 0, from: yearsFrom ?? 0 })]
          : []),
      ],
      spoken: t('spokenTotals', counts),
      children: (
        <FamilyTable
          caption={t('kindByKind')}
          parts={parts.map(({ column, title }, index) => ({
            key: String(index),
            title,
            years: lengths[index] ?? null,
            total: visibleEventCount(column.cubes, column.filter),
          }))}
          families={compareFamilies(parts.map(({ column }) => column))}
        />
      ),
    };
  };
}

const withYears = (
  { cubes, filter }: FilteredCubes,
  { from, to }: Pick<FilteredCubes['filter'], 'from' | 'to'>,
): FilteredCubes => ({ cubes, filter: { ...filter, from, to } });
