import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { SortableTable } from '@/components/ui/sortable-table';
import type { FamilyCounts } from '@/lib/flows/compare-families';
import { ratesOf } from '@/lib/time/cut-years';
import { useRateWords } from './use-rate-words';

export interface CountedPart {
  readonly key: string;
  /** "A, before 2020". */
  readonly title: string;
  readonly years: number | null;
  readonly total: number;
}

interface FamilyTableProps {
  readonly caption: string;
  /** The columns: a side of the comparison, or a part of its years. */
  readonly parts: readonly CountedPart[];
  readonly families: readonly FamilyCounts[];
}

/** Two subjects, kind by kind of event, in all their years or before and from one on. */
export function FamilyTable({ caption, parts, families }: FamilyTableProps) {
  const t = useTranslations('comparison');
  const vocabulary = useTranslations('vocabulary.family');
  const rateWords = useRateWords();
  const lengths = parts.map(({ years }) => years);
  const cellsOf = (counts: readonly number[]) => {
    const rates = ratesOf(counts, lengths);
    return counts.map((count, index) => {
      const rate = rates?.[index];
      const shown =
        rate === undefined || count === 0 ? (
          count
        ) : (
          <>
            {count} <span className="text-xs font-normal text-ink-soft">({rateWords(rate)})</span>
          </>
        );
      return { shown, value: rate ?? count };
    });
  };
  return (
    <div className="px-3">
      <SortableTable
        caption={caption}
        columns={[
          { key: 'family', title: t('kind') },
          ...parts.map(({ key, title }) => ({ key, title, numeric: true })),
        ]}
        rows={families.map(({ family, counts }) => ({
          key: family,
          cells: [
            {
              shown: (
                <span className="flex items-center gap-2">
                  <FamilySwatch family={family} width={24} className="shrink-0" />
                  {vocabulary(family)}
                </span>
              ),
              value: vocabulary(family),
            },
            ...cellsOf(counts),
          ],
        }))}
        total={{ key: 'total', cells: [t('total'), ...cellsOf(parts.map(({ total }) => total))] }}
      />
    </div>
  );
}
