'use client';

import { ArrowLeft, Eye, RefreshCw, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { LONGEST_TITLE, type OwnTourStep } from '@/lib/tours/own-tour';
import { MarkdownField } from './markdown-field';

const StepPoll = dynamic(() => import('./step-poll').then((module) => module.StepPoll), {
  ssr: false,
});
const StagePreview = dynamic(
  () => import('./stage-preview').then((module) => module.StagePreview),
  { ssr: false, loading: () => null },
);

interface StepFieldsProps {
  readonly step: OwnTourStep;
  readonly number: number;
  readonly count: number;
  readonly tourTitle: string;
  /** The atlas shows this step's view. */
  readonly isShown: boolean;
  /** @param field names what is typed into; null for a change that is undone by itself. */
  readonly onChange: (change: Partial<OwnTourStep>, field: string | null) => void;
  readonly onShow: () => void;
  readonly onReplaceView: () => void;
  readonly onDelete: () => void;
  readonly onBack: () => void;
}

/** A step's title, view, text and speaker's notes. */
export function StepFields(props: StepFieldsProps) {
  const { step, number, count, isShown, onChange, onShow, onReplaceView, onDelete, onBack } = props;
  const t = useTranslations('tourEditor');
  const id = useId();
  const title = useRef<HTMLInputElement>(null);
  // The button that had the focus is gone when a step opens.
  useEffect(() => title.current?.focus(), []);
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
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
          {t('stepTitle')}
        </label>
        <input
          ref={title}
          id={id}
          value={step.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          onChange={(event) => onChange({ title: event.target.value }, 'title')}
          className="min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-base text-ink max-md:min-h-11"
        />
      </div>
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
        <p className="text-xs leading-5 text-ink-soft">{t(isShown ? 'isShown' : 'isNotShown')}</p>
      </div>
      <StagePreview step={step} number={number} count={count} tourTitle={props.tourTitle} />
      <MarkdownField
        label={t('text')}
        hint={t('textHint')}
        value={step.text}
        onChange={(text) => onChange({ text }, 'text')}
        view={step.view}
        onCite={(text) => onChange({ text }, null)}
      />
      <MarkdownField
        label={t('notes')}
        hint={t('notesHint')}
        value={step.notes}
        onChange={(notes) => onChange({ notes }, 'notes')}
        view={step.view}
        onCite={(notes) => onChange({ notes }, null)}
      />
      <StepPoll poll={step.poll} onChange={(poll) => onChange({ poll }, 'poll')} />
      <div>
        <Button variant="quiet" className="-ml-2" onClick={onDelete}>
          <Trash2 aria-hidden size={16} />
          {t('deleteStep')}
        </Button>
      </div>
    </section>
  );
}
