'use client';

import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { TourUnavailable } from '@/components/lecture/tour-unavailable';
import { usePresentedTour } from '@/components/lecture/use-presented-tour';
import type { Locale } from '@/lib/i18n/routing';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { SpeakerView } from './speaker-view';

/** The speaker's window: the address says which tour, the other window how far it has come. */
export function Speaker({ language }: { language: Locale }) {
  const t = useTranslations('lecture');
  const [address] = useQueryState('tour', parseAsString);
  const reference = address === null ? null : parseTourReference(address);
  const tour = usePresentedTour(reference, language);
  if (reference === null || tour.isError) {
    return <TourUnavailable reference={address} error={tour.error} />;
  }
  if (!tour.data) {
    return (
      <main aria-busy className="sr-only">
        {t('loading')}
      </main>
    );
  }
  return <SpeakerView reference={reference} tour={tour.data} language={language} />;
}
