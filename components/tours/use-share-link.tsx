'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { copyText } from '@/components/ui/copy-text';
import type { OwnTour } from '@/lib/tours/own-tour';
import { withoutOtherLanguage } from '@/lib/tours/edit-other-language';
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
  const inOne = useTranslations('ownLanguages.shared');
  const language = useLocale();
  const [shared, setShared] = useState<Shared | null>(null);

  const share = async (tour: OwnTour) => {
    const whole = await tourFragment(tour);
    const only = whole === null && tour.other ? tour.language : undefined;
    const fragment = only ? await tourFragment(withoutOtherLanguage(tour)) : whole;
    if (fragment === null) {
      setShared({ notice: { isError: true, text: t('tooLong') }, link: null });
      return;
    }
    const link = `${window.location.origin}/${language}${TOURS_PAGE}${fragment}`;
    const isCopied = await copyText(link);
    setShared(
      isCopied
        ? {
            notice: { isError: false, text: only ? inOne(`link.${only}`) : t('copied') },
            link: null,
          }
        : {
            notice: {
              isError: true,
              text: `${t('copyThis')}${only ? ` ${inOne(`linkNotCopied.${only}`)}` : ''}`,
            },
            link,
          },
    );
  };
  return { share, shared, forgetShared: () => setShared(null) };
}

/** The link, where it could not be copied. */
export function LinkField({ link }: { link: string | null }) {
  const t = useTranslations('tours.share');
  return link === null ? null : <CopyField label={t('label')} text={link} />;
}
