'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useClientRecord } from '@/components/record/use-client-record';
import { fileStem } from '@/lib/text/file-stem';
import { SectionFrame } from '../section-frame';
import type { TakeAlongSectionProps } from '../take-along-section';
import { slidesOfVideo } from './slides-of-video';
import { tourScenes, tourWords } from './tour-scenes';
import { useVideoCredit } from './use-video-credit';
import { useVideoWords } from './use-video-words';
import { VideoRecorder } from './video-recorder';

/** A tour, or one step of it, as a video. */
export function VideoSection({ tour, language, imprint }: TakeAlongSectionProps) {
  const t = useTranslations('video');
  const whatId = useId();
  const [step, setStep] = useState<number | null>(null);
  const { whole } = useClientRecord(language);
  const wordsOf = useVideoWords(whole, language);
  const creditNow = useVideoCredit();
  const of = (moves: boolean) => ({ tour, step, language, moves });
  const base = fileStem(tour.title, 'tour');
  return (
    <SectionFrame title={t('title')} help={t('help')}>
      <VideoRecorder
        language={language}
        name={step === null ? base : `${base}-${step + 1}`}
        timed={(_, moves) => tourWords({ ...of(moves), words: wordsOf('') }).timed}
        scenes={async (record, moves) => {
          const [credit, slides] = await Promise.all([
            creditNow(),
            slidesOfVideo({ tour, record, language, imprint }),
          ]);
          return tourScenes({ ...of(moves), words: wordsOf(credit) }, record, slides);
        }}
        sceneWords={(scene, total) => t('progress', { number: scene + 1, total })}
      >
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={whatId}>{t('what')}</label>
          <select
            id={whatId}
            value={step ?? ''}
            onChange={({ target }) => setStep(target.value === '' ? null : Number(target.value))}
            className="min-h-8 max-w-full min-w-0 rounded-sm border border-control bg-raised px-2 max-md:min-h-11"
          >
            <option value="">{t('whole')}</option>
            {tour.steps.map(({ title }, index) => (
              <option key={index} value={index}>
                {t('step', { number: index + 1, title })}
              </option>
            ))}
          </select>
        </div>
      </VideoRecorder>
    </SectionFrame>
  );
}
