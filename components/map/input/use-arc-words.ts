import { useLocale, useTranslations } from 'next-intl';
import type { LabelledArc } from './labelled-target';

/** "$2.7B": a mean of years is given no more digits than it is sure of. */
const DOLLARS = {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumSignificantDigits: 2,
} as const;

/** The words for an arc, to be shown and to be read out. */
export function useArcWords() {
  const t = useTranslations('map');
  const family = useTranslations('vocabulary.family');
  const certainty = useTranslations('vocabulary.certainty');
  const status = useTranslations('vocabulary.status');
  const locale = useLocale();
  const dollars = new Intl.NumberFormat(locale, DOLLARS);
  return ({ arc, from, to, years }: LabelledArc) => ({
    family: family(arc.family),
    route: t(arc.mutual ? 'mutualRoute' : 'route', { from, to }),
    spokenRoute: t(arc.mutual ? 'spokenMutualRoute' : 'spokenRoute', { from, to }),
    count: t('eventCount', { count: arc.count }),
    /** Its years, and what is uncertain or special about it. */
    remarks: [
      years === null
        ? null
        : years.first === years.last
          ? String(years.first)
          : t('years', { first: String(years.first), last: String(years.last) }),
      arc.occurred
        ? null
        : arc.outcome === 'unrealised'
          ? t('unrealised')
          : status(arc.outcome).toLocaleLowerCase(locale),
      arc.certainty === 'explicit' ? null : certainty(arc.certainty),
      arc.quantified ? null : t('notQuantified'),
      arc.isYearly ? t('valueAYear', { value: dollars.format(arc.valueUsd) }) : null,
    ].filter((remark) => remark !== null),
  });
}
