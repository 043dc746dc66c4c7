import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { FAMILIES } from '@/lib/model/vocabulary';
import type { SearchAnswer } from '@/lib/search/search-answer';

/** How many events of each family were found, as a thin legend. */
export function FamilyCounts({ families }: Pick<SearchAnswer, 'families'>) {
  const t = useTranslations('vocabulary');
  return (
    <span className="flex flex-wrap gap-x-3.5 gap-y-1 text-xs leading-4 text-ink-soft">
      {FAMILIES.filter((family) => families[family] > 0).map((family) => (
        <span key={family} className="inline-flex items-center gap-1.5">
          <FamilySwatch family={family} width={18} />
          {t(`family.${family}`)} <span className="tabular-nums">{families[family]}</span>
        </span>
      ))}
    </span>
  );
}
