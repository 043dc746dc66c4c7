'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OwnTour } from '@/lib/tours/own-tour';
import { tourFragment } from '@/lib/tours/tour-link';
import { TOURS_PAGE } from '@/lib/tours/tour-links';
import type { Outcome } from './use-tour-import';

interface Shared {
  readonly notice: Outcome;
  /** To be copied by hand, where the browser does not let us. */
  readonly link: string | null;
}

/** Copies a link that holds the whole tour, or says why there is none. */
export function useShareLink() {
  const t = useTranslations('tours.share');
  const language = useLocale();
  const [shared, setShared] = useState<Shared | null>(null);

  const share = async (tour: OwnTour) => {
    const fragment = await tourFragment(tour);
    if (fragment === null) {
      setShared({ notice: { isError: true, text: t('tooLong') }, link: null });
      return;
    }
    const link = `${window.location.origin}/${language}${TOURS_PAGE}${fragment}`;
    try {
      await navigator.clipboard.writeText(link);
      setShared({ notice: { isError: false, text: t('copied') }, link: null });
    } catch {
      setShared({ notice: { isError: true, text: t('copyThis') }, link });
    }
  };
  return { share, shared, forgetShared: () => setShared(null) };
}

/** The link, where it could not be copied. */
export function LinkField({ link }: { link: string | null }) {
  const t = useTranslations('tours.share');
  if (link === null) return null;
  return (
    <input
      readOnly
      aria-label={t('label')}
      value={link}
      onFocus={(event) => event.target.select()}
      className="min-h-8 w-full rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11"
    />
  );
}
