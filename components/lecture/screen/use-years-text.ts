import { useTranslations } from 'next-intl';
import type { Years } from '@/lib/time/year-range';

/** Years in few words: a period, one year, or all of them. */
export function useYearsText(): (years: Years) => string {
  const t = useTranslations('lecture');
  // Years are names, not quantities: no grouping.
  return ({ from, to }) => {
    if (from !== null && to !== null) {
      return from === to ? String(from) : t('years', { from: String(from), to: String(to) });
    }
    if (from !== null) return t('yearsFrom', { from: String(from) });
    return to === null ? t('allYears') : t('yearsTo', { to: String(to) });
  };
}
