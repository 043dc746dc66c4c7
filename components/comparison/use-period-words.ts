import { useTranslations } from 'next-intl';
import type { Years } from '@/lib/time/year-range';

/** Years as the heading of a map: a period, one year, or all of them. */
export function usePeriodWords(): (years: Years) => string {
  const t = useTranslations('comparison');
  return ({ from, to }) => {
    // Years are names, not quantities: no grouping.
    if (from !== null && to !== null) {
      return from === to ? String(from) : t('years', { from: String(from), to: String(to) });
    }
    if (from !== null) return t('yearsFrom', { from: String(from) });
    return to === null ? t('allYears') : t('yearsTo', { to: String(to) });
  };
}
