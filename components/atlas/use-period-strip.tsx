import { useTranslations } from 'next-intl';
import type { StripContent } from '@/components/comparison/change-strip';
import { RelationLists } from '@/components/comparison/relation-lists';
import { compareSides } from '@/lib/flows/compare-sides';
import type { FilteredCubes } from '@/lib/flows/flow-selectors';
import { relationCounts } from '@/lib/flows/relation-counts';
import type { Selection } from '@/lib/view/selection';

interface ComparedPeriods {
  readonly columns: readonly [FilteredCubes, FilteredCubes];
  /** Years that each period has. */
  readonly lengths: readonly [number | null, number | null];
  readonly names: readonly [string, string];
  /** Events that both periods count. */
  readonly shared: number;
  readonly placeName: (id: string) => string;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
}

/** Two periods: which relations are on record in one of them, or in both. */
export function usePeriodStrip(): (compared: ComparedPeriods) => StripContent {
  const t = useTranslations('comparison');
  return ({ columns: [one, other], names: [first, second], lengths, shared, ...list }) => {
    const relations = compareSides(
      relationCounts(one.cubes, one.filter),
      relationCounts(other.cubes, other.filter),
    );
    const counts = {
      onlyB: relations.onlyB.length,
      onlyA: relations.onlyA.length,
      both: relations.both.length,
    };
    const [yearsOfA, yearsOfB] = lengths;
    const differ = yearsOfA !== null && yearsOfB !== null && yearsOfA !== yearsOfB;
    return {
      summary: t('summary', counts),
      against: t('against', { first, second }),
      notes: [
        t('notOnRecord'),
        ...(differ ? [t('lengths', { first: yearsOfA, second: yearsOfB })] : []),
        ...(shared > 0 ? [t('shared.period', { count: shared })] : []),
      ],
      spoken: t('spoken', { first, second, ...counts }),
      children: <RelationLists relations={relations} lengths={lengths} {...list} />,
    };
  };
}
