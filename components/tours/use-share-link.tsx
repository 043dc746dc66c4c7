'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { copyText } from '@/components/ui/copy-text';
import type { OwnTour } from '@/lib/tours/own-tour';
import { withoutOtherLanguage } from '@/lib/tours/edit-other-language';
import { leavesOutPictures, tourFragment } from '@/lib/tours/tour-link';
import { TOURS_PAGE } from '@/lib/tours/tour-links';
import { TextButton } from '@/components/ui/text-button';
import { downloadTour } from './download-tour';
import type { Outcome } from './use-tour-import';

interface Shared {
  readonly notice: Outcome;
  /** To be copied by hand, where the browser does not let us. */
  readonly link: string | null;
  /** With the pictures, which the link leaves out; null where it has all. */
  readonly withPictures: OwnTour | null;
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
    const withPictures = leavesOutPictures(tour) ? tour : null;
    if (fragment === null) {
      setShared({ notice: { isError: true, text: t('tooLong') }, link: null, withPictures });
      return;
    }
    const link = `${window.location.origin}/${language}${TOURS_PAGE}${fragment}`;
    const isCopied = await copyText(link);
    setShared(
      isCopied
        ? {
            notice: { isError: false, text: only ? inOne(`link.${only}`) : t('copied') },
            link: null,
            withPictures,
          }
        : {
            notice: {
              isError: true,
              text: `${t('copyThis')}${only ? ` ${inOne(`linkNotCopied.${only}`)}` : ''}`,
            },
            link,
            withPictures,
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

/** What a link leaves out, and what has it. */
export function PicturesInFile({ tour }: { tour: OwnTour | null }) {
  const t = useTranslations('slideEditor.share');
  if (tour === null) return null;
  return (
    <p role="status" className="border-l-2 border-accent bg-raised px-3 py-2 text-sm leading-6">
      {t('leftOut')} <TextButton onClick={() => downloadTour(tour)}>{t('downloadFile')}</TextButton>
    </p>
  );
}
