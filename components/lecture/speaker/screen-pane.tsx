import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import type { View } from '@/lib/view/view';
import { StepBody } from '../step-body';
import { NextPicture, NowPicture } from './now-picture';
import { OnScreenText } from './on-screen-text';
import type { PictureGround } from './picture-ground';

interface OnScreenProps {
  /** Undefined in a lecture without steps. */
  readonly step: PresentedStep | undefined;
  /** Of the step, from 1. */
  readonly number: number;
  /** What is shown in place of the step; null while the step is shown. */
  readonly liveView: View | null;
  /** The sentence that is lit, from 0; null for the whole text. */
  readonly lit: number | null;
  readonly language: Locale;
  /** What can be done on the map. */
  readonly children: (ground: PictureGround) => ReactNode;
}

/** What the room sees now. */
export function OnScreen({ step, number, liveView, lit, language, children }: OnScreenProps) {
  const t = useTranslations('speaker');
  const view = liveView ?? step?.view;
  return (
    <section aria-label={t('onScreen')} className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold text-ink-soft low:sr-only">{t('onScreen')}</h2>
      {view && (
        <NowPicture view={view} language={language}>
          {children}
        </NowPicture>
      )}
      <div className="leading-snug">
        {liveView ? (
          <p className="font-semibold">{t('isLive', { number })}</p>
        ) : (
          step && <OnScreenText text={step.text} lit={lit} />
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
export function NextStep({ step, language }: NextStepProps) {
  const t = useTranslations('speaker');
  return (
    <section aria-label={t('next')} className="flex flex-col gap-2 border-t border-rule pt-3">
      <h2 className="text-sm font-semibold text-ink-soft">{t('next')}</h2>
      {step ? (
        <>
          <p className="font-serif text-lg leading-tight font-semibold">{step.title}</p>
          <NextPicture view={step.view} language={language} />
          <div className="text-sm leading-snug text-ink-soft">
            <StepBody text={step.text} />
          </div>
        </>
      ) : (
        <p className="text-ink-soft">{t('end')}</p>
      )}
    </section>
  );
}
