import { useTranslations } from 'next-intl';
import { ChangeStrip, type StripControls } from '@/components/comparison/change-strip';
import { RelationLists } from '@/components/comparison/relation-lists';
import { compareSides } from '@/lib/flows/compare-sides';
import type { FilteredCubes } from '@/lib/flows/flow-selectors';
import { relationCounts } from '@/lib/flows/relation-counts';
import type { Selection } from '@/lib/view/selection';

interface ComparedPeriodsProps {
  readonly columns: readonly [FilteredCubes, FilteredCubes];
  /** Years that each period has. */
  readonly lengths: readonly [number | null, number | null];
  readonly names: readonly [string, string];
  /** Events that both periods count. */
  readonly shared: number;
  readonly placeName: (id: string) => string;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
  readonly strip: StripControls;
}

/** Two periods: which relations are on record in one of them, or in both. */
export function ComparedPeriods(props: ComparedPeriodsProps) {
  const { columns, lengths, shared, strip, placeName, open, onOpen } = props;
  const [first, second] = props.names;
  const [one, other] = columns;
  const t = useTranslations('comparison');
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
  return (
    <ChangeStrip
      summary={t('summary', counts)}
      against={t('against', { first, second })}
      notes={[
        t('notOnRecord'),
        ...(differ ? [t('lengths', { first: yearsOfA, second: yearsOfB })] : []),
        ...(shared > 0 ? [t('shared.period', { count: shared })] : []),
      ]}
      spoken={t('spoken', { first, second, ...counts })}
      {...strip}
    >
      <RelationLists
        relations={relations}
        lengths={lengths}
        placeName={placeName}
        open={open}
        onOpen={onOpen}
      />
    </ChangeStrip>
  );
}
