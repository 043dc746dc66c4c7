import { useTranslations } from 'next-intl';
import type { Years } from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';

/** What a view says of time. */
export type ViewTime = Years & Pick<View, 'dates' | 'ongoing'>;

/** The time of a view as a heading: "2018–2019", "Since 2024", "Begun in 2018", "Undated events". */
export function useYearsWords(): (time: ViewTime) => string {
  const t = useTranslations('dates.ofView');
  return ({ from, to, dates, ongoing }) => {
    if (dates === 'undated') return t('undated');
    const begun = ongoing === 'out' ? 'yes' : 'no';
    // Years are names, not quantities: no grouping.
    if (from !== null && to !== null) {
      return from === to
        ? t('one', { begun, year: String(from) })
        : t('range', { begun, from: String(from), to: String(to) });
    }
    if (from !== null) return t('from', { begun, from: String(from) });
    return to === null ? t('all') : t('to', { begun, to: String(to) });
  };
}
