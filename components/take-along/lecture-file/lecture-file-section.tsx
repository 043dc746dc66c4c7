'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { fileStem } from '@/lib/text/file-stem';
import { lectureHtml } from '@/lib/take-along/lecture-file/lecture-html';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { stockLectures } from './lecture-stock';
import { TakingStatus } from './taking-status';
import { useFileWords } from './use-file-words';
import { useTaking } from './use-taking';

interface LectureFileSectionProps {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  readonly language: Locale;
}

/** Saves a lecture as one page that opens without a network. */
export function LectureFileSection({ reference, tour, language }: LectureFileSectionProps) {
  const t = useTranslations('lectureFile');
  const wordsOf = useFileWords();
  const { taking, isWorking, start, cancel } = useTaking(async (options) => {
    const taken = { reference: serialiseTourReference(reference), tour };
    const stock = await stockLectures([taken], { ...options, language });
    const name = `${fileStem(tour.title, 'lecture')}.html`;
    options.onPart(name);
    const own = stock.own.get(taken.reference)!;
    const lecture = { ...taken, language, about: stock.about, answers: [stock.shared, own] };
    const words = wordsOf(tour.title, stock.about);
    const html = await lectureHtml({ lecture, script: stock.script, words });
    return { name, file: new Blob([html], { type: 'text/html' }) };
  });
  return (
    <section aria-labelledby="lecture-file" className="flex flex-col items-start gap-2">
      <h3 id="lecture-file" className="font-semibold">
        {t('section.title')}
      </h3>
      <p className="text-sm leading-6">{t('section.about')}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isWorking} onClick={start}>
          {t('section.save')}
        </Button>
        {isWorking && <Button onClick={cancel}>{t('taking.cancel')}</Button>}
      </div>
      <TakingStatus taking={taking} />
    </section>
  );
}
