import { useTranslations } from 'next-intl';
import type { Years } from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';

/** The time that a step shows: "2018–2019", "Since 2024", "Undated events". */
export function useStepYears(): (view: Years & Pick<View, 'dates'>) => string {
  const t = useTranslations('handout.years');
  return ({ from, to, dates }) => {
    if (dates === 'undated') return t('undated');
    // Years are names, not quantities: no grouping.
    if (from !== null && to !== null) {
      return from === to ? String(from) : t('range', { from: String(from), to: String(to) });
    }
    if (from !== null) return t('from', { from: String(from) });
    return to === null ? t('all') : t('to', { to: String(to) });
  };
}
