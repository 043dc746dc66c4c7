import { useTranslations } from 'next-intl';
import type { LabelledArc } from './labelled-target';

/** The words for an arc, to be shown and to be read out. */
export function useArcWords() {
  const t = useTranslations('map');
  const family = useTranslations('vocabulary.family');
  const certainty = useTranslations('vocabulary.certainty');
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
      arc.occurred ? null : t('unrealised'),
      arc.certainty === 'explicit' ? null : certainty(arc.certainty),
      arc.quantified ? null : t('notQuantified'),
    ].filter((remark) => remark !== null),
  });
}
