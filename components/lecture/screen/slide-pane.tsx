'use client';

import { Snowflake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { use, type ReactNode } from 'react';
import { SlideFace } from '@/components/slide/slide-face';
import { TourSources } from '@/components/slide/tour-sources';
import { OnlyIn } from '@/components/tours/only-in';
import type { Locale } from '@/lib/i18n/routing';
import { MOST_SOURCES_ON_A_SLIDE } from '@/lib/lecture/cited-sources';
import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { isEmptyText, type PresentedStep, type PresentedTour } from '@/lib/lecture/presented-tour';
import { tourEvents } from '@/lib/lecture/tour-events';
import type { Slide } from '@/lib/tours/slide';
import type { TourReference } from '@/lib/tours/tour-reference';
import { useLectureTextSize } from '../evidence/lecture-text-size';
import { LectureAlone } from '../lecture-alone';
import { StepBody } from '../step-body';
import { StepQuestion } from '../step-question';
import { openAddress } from './open-address';
import { SlideAddress } from './slide-address';
import { useFittedText } from '@/components/hooks/use-fitted-text';

export interface SlidePaneProps {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  readonly step: PresentedStep;
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  /** The paragraph of the text that is lit, from 0; null for all. */
  readonly lit: number | null;
  readonly isFrozen: boolean;
  /** That phones are in; null while none is open. */
  readonly room: OpenedRoom | null;
  readonly language: Locale;
  /** Ids of the events that the text rests on, by number, from 1. */
  readonly footnotes: readonly string[];
  readonly onNote: (number: number) => void;
  /** For a hand on a mouse. */
  readonly controls: ReactNode;
}

/** A slide over the whole screen. What is too long is set smaller, as in the text of a step. */
export function SlidePane(props: SlidePaneProps) {
  const { reference, tour, step, slide, number, lit, isFrozen, room, language, controls } = props;
  const { footnotes, onNote } = props;
  const t = useTranslations('lecture');
  const boxRef = useFittedText(step, useLectureTextSize(), false);
  const open = openAddress(reference, room, language, use(LectureAlone)?.site);
  const hasBody = !isEmptyText(step.text) || step.poll !== undefined;
  return (
    <div data-slide={slide.kind} className="absolute inset-0 flex flex-col bg-panel">
      <div
        ref={boxRef}
        className="flex min-h-0 grow flex-col overflow-hidden px-[5vmin] pt-[3.5vmin] pb-[1.5vmin]"
        style={{ fontSize: 'calc(var(--fit, 1) * max(1.125rem, 0.5rem + 2.65vmin))' }}
      >
        <p className="mb-[1vmin] text-[max(0.875rem,0.35rem+1.75vmin)] leading-snug text-ink-soft empty:hidden">
          {slide.kind === 'title' ? (
            <OnlyIn texts={step.untranslated} />
          ) : (
            <>
              {t('position', { number, of: tour.steps.length })} ·{' '}
              <span lang={tour.titleLanguage}>{tour.title}</span>
              <OnlyIn texts={step.untranslated} after=" · " />
            </>
          )}
        </p>
        <SlideFace
          slide={slide}
          title={step.title}
          titleLang={step.languages?.title}
          lang={step.slideLanguage}
          heading="h1"
          address={open && <SlideAddress open={open} />}
          sources={
            <TourSources
              events={tourEvents(tour)}
              language={language}
              most={MOST_SOURCES_ON_A_SLIDE}
              className="text-[max(0.62em,0.3rem+1.5vmin)]"
            />
          }
        >
          {hasBody && (
            <>
              <StepBody
                text={step.text}
                lang={step.languages?.text}
                numberOf={(id) => footnotes.indexOf(id) + 1}
                onNote={onNote}
                lit={lit}
              />
              {step.poll && (
                <StepQuestion poll={step.poll} title={step.title} lang={step.languages?.poll} />
              )}
            </>
          )}
        </SlideFace>
      </div>
      {isFrozen && (
        <Snowflake
          aria-label={t('frozen')}
          className="absolute top-[2vmin] right-[2vmin] size-[3.5vmin] text-accent"
        />
      )}
      {controls}
    </div>
  );
}
