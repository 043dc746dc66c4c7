'use client';

import { ArrowLeft, Eye, RefreshCw, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { withSameOptions, type EditedLanguages } from '@/lib/tours/edit-other-language';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { LackingLine } from './languages/lacking-line';
import { OtherPollFields } from './languages/other-poll';
import { StepTextFields } from './languages/step-text-fields';
import { StepTime } from './step-time';

const StepPoll = dynamic(() => import('./step-poll').then((module) => module.StepPoll), {
  ssr: false,
});
const StagePreview = dynamic(
  () => import('./stage-preview').then((module) => module.StagePreview),
  { ssr: false, loading: () => null },
);

const SlideThumbnail = dynamic(
  () => import('@/components/slide/slide-thumbnail').then((module) => module.SlideThumbnail),
  { ssr: false, loading: () => null },
);
const SlideFields = dynamic(
  () => import('./slide-fields/slide-fields').then((module) => module.SlideFields),
  { ssr: false },
);

interface StepFieldsProps {
  readonly step: OwnTourStep;
  readonly languages: EditedLanguages;
  readonly number: number;
  readonly count: number;
  readonly tourTitle: string;
  /** The atlas shows this step's view. */
  readonly isShown: boolean;
  /** It was added to ask the room. */
  readonly asks: boolean;
  /** Bytes of the tour that a picture of this step may take. */
  readonly pictureRoom: () => number;
  /** @param field names what is typed into; null for a change that is undone by itself. */
  readonly onChange: (change: Partial<OwnTourStep>, field: string | null) => void;
  readonly onShow: () => void;
  readonly onReplaceView: () => void;
  readonly onDelete: () => void;
  readonly onBack: () => void;
}

/** A step's title, view, text and speaker's notes. */
export function StepFields(props: StepFieldsProps) {
  const { step, languages, number, count, isShown, asks, pictureRoom, onChange } = props;
  const { onShow, onReplaceView, onDelete, onBack } = props;
  const t = useTranslations('tourEditor');
  const titleRef = useRef<HTMLInputElement>(null);
  const otherTitleRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The button that had the focus is gone when a step opens.
    titleRef.current?.focus();
    // Not shown where a narrow panel shows the other language alone.
    if (document.activeElement !== titleRef.current) otherTitleRef.current?.focus();
  }, []);
  return (
    <section aria-label={t('stepOf', { number, count })} className="flex flex-col gap-4">
      <div className="-ml-2 flex items-center justify-between gap-2">
        <Button variant="quiet" onClick={onBack}>
          <ArrowLeft aria-hidden size={16} />
          {t('allSteps')}
        </Button>
        <p className="text-xs leading-5 text-ink-soft tabular-nums">
          {t('stepOf', { number, count })}
        </p>
      </div>
      <LackingLine step={step} languages={languages} />
      <StepTextFields {...{ step, languages, onChange, titleRef, otherTitleRef }} mayCite>
        {step.slide ? (
          <>
            <SlideFields
              slide={step.slide}
              room={pictureRoom}
              onChange={(slide, field) =>
                onChange({ slide }, field === null ? null : `slide ${field}`)
              }
            />
            <SlideThumbnail slide={step.slide} title={step.title} />
          </>
        ) : (
          <>
            <div className="flex flex-col gap-1">
              <div className="flex flex-wrap gap-2">
                <Button onClick={onShow} disabled={isShown}>
                  <Eye aria-hidden size={16} />
                  {t('show')}
                </Button>
                <Button onClick={onReplaceView} disabled={isShown}>
                  <RefreshCw aria-hidden size={16} />
                  {t('replace')}
                </Button>
              </div>
              <p className="text-xs leading-5 text-ink-soft">
                {t(isShown ? 'isShown' : 'isNotShown')}
              </p>
            </div>
            <StagePreview step={step} number={number} count={count} tourTitle={props.tourTitle} />
          </>
        )}
      </StepTextFields>
      <StepPoll
        poll={step.poll}
        begins={asks}
        hasMap={step.slide === undefined}
        onChange={(poll, edit) => {
          const words = edit === undefined ? {} : withSameOptions(step, edit);
          // What was never whole is taken away without a trace.
          if (poll === step.poll && words.other === undefined) return;
          onChange({ poll, ...words }, 'poll');
        }}
      />
      <OtherPollFields {...{ step, languages, onChange }} />
      <StepTime seconds={step.seconds} onChange={(seconds) => onChange({ seconds }, 'seconds')} />
      <div>
        <Button variant="quiet" className="-ml-2" onClick={onDelete}>
          <Trash2 aria-hidden size={16} />
          {t('deleteStep')}
        </Button>
      </div>
    </section>
  );
}
