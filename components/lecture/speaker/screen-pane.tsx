import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import type { InkChange } from '@/lib/lecture/ink/ink-sheet';
import type { MapPoint } from '@/lib/lecture/lecture-message';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import { stepView } from '@/lib/tours/step-view';
import type { InkColour, InkStroke } from '@/lib/tours/ink-stroke';
import { StepBody } from '../step-body';
import { StepQuestion } from '../step-question';
import { LaserPad } from './laser-pad';
import { NextPicture, NowPicture, PictureOfSlide } from './now-picture';
import { PadTools } from './pad-tools';
import { PenPad } from './pen-pad';
import { OnScreenText } from './on-screen-text';

interface ScreenPaneProps {
  /** That the room sees, or has left; undefined in a lecture without steps. */
  readonly step: PresentedStep | undefined;
  /** Of the step, from 1. */
  readonly number: number;
  /** The view that is shown in place of the step's; null while the step is shown. */
  readonly live: string | null;
  /** Every view is its own there, so that none leaves a step. */
  readonly isLiveLecture: boolean;
  /** The sentence that is lit, from 0; null for the whole text. */
  readonly lit: number | null;
  /** Undefined after the last step. */
  readonly next: PresentedStep | undefined;
  readonly language: Locale;
  readonly onPoint: (point: MapPoint | null) => void;
  /** What is drawn on the step that the room sees. */
  readonly ink: readonly InkStroke[];
  readonly onDraw: (change: InkChange) => void;
}

/** What the room sees, to be pointed at, and what comes next. */
export function ScreenPane({ next, ...now }: ScreenPaneProps) {
  return (
    <>
      <OnScreen {...now} />
      <NextStep step={next} language={now.language} />
    </>
  );
}

/** What the room sees now. */
function OnScreen(props: Omit<ScreenPaneProps, 'next'>) {
  const { step, number, live, isLiveLecture, lit, language, onPoint, ink, onDraw } = props;
  const t = useTranslations('speaker');
  const [colour, setColour] = useState<InkColour | null>(null);
  const liveView = live === null ? null : stepView(live);
  const slide = liveView === null ? step?.slide : undefined;
  const view = slide ? undefined : (liveView ?? step?.view);
  return (
    <section aria-label={t('onScreen')} className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold text-ink-soft low:sr-only">{t('onScreen')}</h2>
      {slide && (
        <PictureOfSlide
          of="now"
          slide={slide}
          title={step?.title ?? ''}
          lang={step?.languages?.title}
        />
      )}
      {view && (
        <NowPicture view={view} language={language}>
          {(ground) => (
            <>
              <LaserPad ground={ground} onPoint={onPoint} />
              <PenPad
                ground={ground}
                strokes={ink}
                colour={colour}
                onStroke={(stroke) => onDraw({ kind: 'add', stroke })}
              />
            </>
          )}
        </NowPicture>
      )}
      {view?.picture === 'map' && <PadTools colour={colour} onColour={setColour} onDraw={onDraw} />}
      <div className="leading-snug">
        {liveView && !isLiveLecture ? (
          <p className="font-semibold">{t('isElsewhere', { number })}</p>
        ) : (
          step && (
            <>
              <OnScreenText text={step.text} lang={step.languages?.text} lit={lit} />
              {step.poll && (
                <StepQuestion poll={step.poll} title={step.title} lang={step.languages?.poll} />
              )}
            </>
          )
        )}
      </div>
    </section>
  );
}

interface NextStepProps {
  readonly step: PresentedStep | undefined;
  readonly language: Locale;
}

/** What comes next, so that the last sentence can lead to it. */
function NextStep({ step, language }: NextStepProps) {
  const t = useTranslations('speaker');
  return (
    <section aria-label={t('next')} className="flex flex-col gap-2 border-t border-rule pt-3">
      <h2 className="text-sm font-semibold text-ink-soft">{t('next')}</h2>
      {step ? (
        <>
          <p
            lang={step.languages?.title}
            className="font-serif text-lg leading-tight font-semibold"
          >
            {step.title}
          </p>
          {step.slide ? (
            <PictureOfSlide
              of="next"
              slide={step.slide}
              title={step.title}
              lang={step.languages?.title}
            />
          ) : (
            <NextPicture view={step.view} language={language} />
          )}
          <div className="text-sm leading-snug text-ink-soft">
            <StepBody text={step.text} lang={step.languages?.text} />
          </div>
        </>
      ) : (
        <p className="text-ink-soft">{t('end')}</p>
      )}
    </section>
  );
}
