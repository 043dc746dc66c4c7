'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { MakingLine } from '../making-line';
import { SectionFrame } from '../section-frame';
import { useFileWords } from './use-file-words';
import { useLectureMaking } from './use-lecture-making';

interface LectureFileSectionProps {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  readonly language: Locale;
}

/** Saves a lecture as one page that opens without a network. */
export function LectureFileSection({ reference, tour, language }: LectureFileSectionProps) {
  const t = useTranslations('lectureFile');
  const wordsOf = useFileWords();
  const { making, start, cancel } = useLectureMaking(async (options) => {
    const taken = { reference: serialiseTourReference(reference), tour };
    const { makeLectureFile } = await import('./make-lecture-file');
    return makeLectureFile(taken, { ...options, language, wordsOf });
  });
  return (
    <SectionFrame title={t('section.title')} help={t('section.about')}>
      <div>
        <Button disabled={making.kind === 'working'} onClick={start}>
          {t('section.save')}
        </Button>
      </div>
      <MakingLine making={making} onCancel={cancel} />
    </SectionFrame>
  );
}
