import { useTranslations } from 'next-intl';
import type { OwnTour } from '@/lib/tours/own-tour';

/** In which languages a tour is, after what else there is to say of it; nothing where nobody has said it. */
export function LanguagesOfTour({ tour }: { tour: Pick<OwnTour, 'language' | 'other'> }) {
  const t = useTranslations('ownLanguages.in');
  if (tour.language === undefined) return null;
  return <> · {t(tour.other ? 'both' : tour.language)}</>;
}
