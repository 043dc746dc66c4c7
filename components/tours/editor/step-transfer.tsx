'use client';

import { Copy, ListChecks, ListPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { MOST_STEPS, type OwnTour, type OwnTourStep } from '@/lib/tours/own-tour';
import { NoticeLine } from '../notice-line';
import type { Outcome } from '../use-tour-import';
import type { StepChoice } from './use-step-choice';

// Without `loading`, the whole page would wait for it.
const CopyStepsDialog = dynamic(
  () => import('./copy-steps-dialog').then((module) => module.CopyStepsDialog),
  { ssr: false, loading: () => null },
);
const InsertStepsDialog = dynamic(
  () => import('./insert-steps-dialog').then((module) => module.InsertStepsDialog),
  { ssr: false, loading: () => null },
);

interface StepTransferProps {
  readonly tour: OwnTour;
  readonly choice: StepChoice;
  /** @param after id of the step that they follow; null puts them last. */
  readonly onInsert: (steps: readonly OwnTourStep[], after: string | null) => void;
}

/** Takes steps of this tour to another one, and steps of others into this. */
export function StepTransfer({ tour, choice, onInsert }: StepTransferProps) {
  const t = useTranslations('tourDesk');
  const [dialog, setDialog] = useState<'copy' | 'insert' | null>(null);
  const [notice, setNotice] = useState<Outcome | null>(null);
  const { isOn, chosen } = choice;
  const id = useId();
  /** The button that opened the dialog may be gone with what was chosen. */
  const close = (focused: 'select' | 'copy' | 'insert') => {
    setDialog(null);
    requestAnimationFrame(() => document.getElementById(`${id}-${focused}`)?.focus());
  };
  const open = (which: 'copy' | 'insert') => {
    setNotice(null);
    setDialog(which);
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="-ml-2 flex flex-wrap items-center gap-1">
        {tour.steps.length > 0 && (
          <Button
            id={`${id}-select`}
            variant="quiet"
            aria-pressed={isOn}
            className="aria-pressed:bg-ink/8 aria-pressed:text-ink"
            onClick={() => choice.turn(!isOn)}
          >
            <ListChecks aria-hidden size={16} />
            {t('select')}
          </Button>
        )}
        {isOn && (
          <Button
            variant="quiet"
            id={`${id}-copy`}
            disabled={chosen.length === 0}
            onClick={() => open('copy')}
          >
            <Copy aria-hidden size={16} />
            {t('copy.open', { count: chosen.length })}
          </Button>
        )}
        <Button
          id={`${id}-insert`}
          variant="quiet"
          disabled={tour.steps.length >= MOST_STEPS}
          onClick={() => open('insert')}
        >
          <ListPlus aria-hidden size={16} />
          {t('insert.open')}
        </Button>
      </div>
      <NoticeLine notice={notice} />
      {dialog === 'copy' && (
        <CopyStepsDialog
          from={tour}
          steps={chosen}
          onClose={(outcome) => {
            close(outcome ? 'select' : 'copy');
            setNotice(outcome);
            if (outcome) choice.turn(false);
          }}
        />
      )}
      {dialog === 'insert' && (
        <InsertStepsDialog
          into={tour}
          onInsert={(steps) => {
            close('insert');
            setNotice({ isError: false, text: t('insert.done', { count: steps.length }) });
            onInsert(steps, chosen.at(-1)?.id ?? null);
          }}
          onClose={() => close('insert')}
        />
      )}
    </div>
  );
}
