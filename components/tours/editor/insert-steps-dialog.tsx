'use client';

import { useQuery } from '@tanstack/react-query';
import { ListPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toursQuery } from '@/components/queries/tour-queries';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { OwnTour, OwnTourStep } from '@/lib/tours/own-tour';
import { copiesFor, noRoomFor } from '@/lib/tours/step-copies';
import { stepHeadingIn } from '@/lib/tours/step-heading';
import { titleIn } from '@/lib/tours/tour-in-language';
import { NoticeLine } from '../notice-line';
import { useOwnTours } from '../use-own-tours';
import { useDesk } from './desk-record';
import { DeskDialog } from './desk-dialog';
import { StepThumbnail } from './step-thumbnail';
import { shippedAsOwnQuery } from './shipped-as-own';
import { useRoomWords } from './use-room-words';
import { useStepChoice } from './use-step-choice';

interface InsertStepsDialogProps {
  readonly into: OwnTour;
  readonly onInsert: (steps: readonly OwnTourStep[]) => void;
  readonly onClose: () => void;
}

const NONE: readonly OwnTourStep[] = [];

/** Copies steps of another tour, of the reader's own or of one that ships, into the open one. */
export function InsertStepsDialog({ into, onInsert, onClose }: InsertStepsDialogProps) {
  const t = useTranslations('tourDesk.insert');
  const own = useTranslations('tours.own');
  const wordsOf = useRoomWords();
  const { language } = useDesk();
  const id = useId();
  const [source, setSource] = useState('');
  const { data } = useOwnTours();
  const shippedTours = useQuery(toursQuery(language)).data ?? [];
  const others = (data?.tours ?? []).flatMap(({ read }) =>
    read.ok && read.tour.id !== into.id ? [read.tour] : [],
  );
  const [kind, tourId = ''] = source.split(' ');
  const shipped = useQuery({
    ...shippedAsOwnQuery(tourId, language),
    enabled: kind === 'shipped',
  });
  const tour = kind === 'own' ? others.find((one) => one.id === tourId) : shipped.data;
  const steps = (source !== '' && tour?.steps) || NONE;
  const choice = useStepChoice(steps);
  const { chosen } = choice;
  const noRoom = noRoomFor(into, chosen);
  return (
    <DeskDialog
      title={t('title')}
      onClose={onClose}
      foot={
        <>
          <NoticeLine notice={noRoom && { isError: true, text: wordsOf(noRoom) }} />
          <Button
            variant="accent"
            disabled={chosen.length === 0 || noRoom !== null}
            onClick={() => onInsert(copiesFor(into, tour ?? {}, chosen))}
          >
            <ListPlus aria-hidden size={16} />
            {t('confirm', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
          {t('from')}
        </label>
        <select
          id={id}
          value={source}
          onChange={(event) => setSource(event.target.value)}
          className="min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-sm text-ink max-md:min-h-11"
        >
          <option value="">{t('choose')}</option>
          {others.length > 0 && (
            <optgroup label={t('own')}>
              {others.map((one) => {
                const title = titleIn(one, language);
                return (
                  <option key={one.id} value={`own ${one.id}`} lang={title.language}>
                    {title.content || own('untitled')}
                  </option>
                );
              })}
            </optgroup>
          )}
          <optgroup label={t('shipped')}>
            {shippedTours.map((one) => (
              <option key={one.id} value={`shipped ${one.id}`}>
                {one.title}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      {kind === 'shipped' && !shipped.data && (
        <p role="status" className="text-sm leading-6 text-ink-soft">
          {shipped.isError ? t('failed') : t('loading')}
        </p>
      )}
      {steps.length > 0 && (
        <>
          <Checkbox
            state={chosen.length === steps.length ? 'on' : chosen.length > 0 ? 'mixed' : 'off'}
            onChange={choice.chooseAll}
          >
            {t('all', { count: steps.length })}
          </Checkbox>
          <ol aria-label={t('steps')} className="flex flex-col">
            {steps.map((step, index) => (
              <li key={step.id} className="border-t border-rule py-1">
                <Checkbox
                  state={choice.has(step.id) ? 'on' : 'off'}
                  onChange={() => choice.toggle(step.id)}
                >
                  <StepThumbnail step={step} />
                  <span className="text-xs text-ink-soft tabular-nums">{index + 1}</span>
                  <StepHeading step={step} tour={tour ?? {}} />
                </Checkbox>
              </li>
            ))}
          </ol>
        </>
      )}
    </DeskDialog>
  );
}

interface StepHeadingProps {
  readonly step: OwnTourStep;
  readonly tour: Pick<OwnTour, 'language'>;
}

function StepHeading({ step, tour }: StepHeadingProps) {
  const t = useTranslations('tourEditor');
  const { language: asked } = useDesk();
  const { content, language } = stepHeadingIn(step, tour, asked);
  return (
    <span lang={content === '' ? undefined : language} className="min-w-0 wrap-anywhere">
      {content || t('untitledStep')}
    </span>
  );
}
