'use client';

import { Copy } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { newOwnTour } from '@/lib/tours/new-own-tour';
import { LONGEST_TITLE, type OwnTour, type OwnTourStep } from '@/lib/tours/own-tour';
import { titleIn } from '@/lib/tours/tour-in-language';
import { copiesFor } from '@/lib/tours/step-copies';
import { NoticeLine } from '../notice-line';
import type { Outcome } from '../use-tour-import';
import { useOwnTours } from '../use-own-tours';
import { DeskDialog } from './desk-dialog';
import { addTour, addToTour, type AddedSteps } from './drafts';
import { useRoomWords } from './use-room-words';

interface CopyStepsDialogProps {
  readonly from: OwnTour;
  readonly steps: readonly OwnTourStep[];
  /** @param notice what has come of it; null where it was given up. */
  readonly onClose: (notice: Outcome | null) => void;
}

/** Stands for a tour that is not there yet. */
const NEW = '';

/** Copies steps to the end of another tour of the reader's own, or makes a tour of them. */
export function CopyStepsDialog({ from, steps, onClose }: CopyStepsDialogProps) {
  const t = useTranslations('tourDesk.copy');
  const own = useTranslations('tours.own');
  const wordsOf = useRoomWords();
  const locale = useLocale();
  const group = useId();
  const { data } = useOwnTours();
  const [to, setTo] = useState(NEW);
  const [title, setTitle] = useState('');
  const [isCopying, setIsCopying] = useState(false);
  const [failure, setFailure] = useState<Outcome | null>(null);
  const others = (data?.tours ?? []).flatMap(({ read }) =>
    read.ok && read.tour.id !== from.id ? [read.tour] : [],
  );
  const titleOf = (tour: OwnTour | undefined) =>
    (tour && titleIn(tour, locale).content) || own('untitled');

  const copy = async (): Promise<AddedSteps> => {
    const target = others.find(({ id }) => id === to);
    if (target) return addToTour(target.id, copiesFor(target, from, steps));
    const { language, pace } = from;
    const languages = { language, ...(from.other && { other: { title: '' } }) };
    const copies = copiesFor(languages, from, steps);
    const named = { title: title.trim(), pace, ...languages, steps: copies };
    return addTour(newOwnTour(new Date().toISOString(), named));
  };
  const confirm = async () => {
    setIsCopying(true);
    setFailure(null);
    const outcome = await copy().catch((): AddedSteps => ({ kind: 'failed' }));
    setIsCopying(false);
    if (outcome.kind !== 'added') {
      setFailure({ isError: true, text: wordsOf(outcome) });
      return;
    }
    const name =
      to === NEW ? title.trim() || own('untitled') : titleOf(others.find(({ id }) => id === to));
    onClose({ isError: false, text: t('done', { count: steps.length, tour: name }) });
  };
  const row =
    'flex min-h-9 cursor-pointer items-center gap-2 border-t border-rule py-1 text-sm leading-5 first:border-t-0 max-md:min-h-11';
  return (
    <DeskDialog
      title={t('title', { count: steps.length })}
      onClose={() => onClose(null)}
      foot={
        <>
          <NoticeLine notice={failure} />
          <Button variant="accent" disabled={isCopying} onClick={() => void confirm()}>
            <Copy aria-hidden size={16} />
            {isCopying ? t('copying') : t('confirm')}
          </Button>
        </>
      }
    >
      <div role="radiogroup" aria-label={t('to')} className="flex flex-col">
        <label className={row}>
          <input
            type="radio"
            name={group}
            checked={to === NEW}
            onChange={() => setTo(NEW)}
            className="size-4 accent-ink"
          />
          {t('newTour')}
        </label>
        {others.map((tour) => (
          <label key={tour.id} className={row}>
            <input
              type="radio"
              name={group}
              checked={to === tour.id}
              onChange={() => setTo(tour.id)}
              className="size-4 accent-ink"
            />
            <span className="min-w-0 wrap-anywhere">
              <span lang={titleIn(tour, locale).language}>{titleOf(tour)}</span>{' '}
              <span className="text-ink-soft">{t('steps', { count: tour.steps.length })}</span>
            </span>
          </label>
        ))}
      </div>
      {to === NEW && (
        <label className="flex flex-col gap-1 text-xs leading-5 text-ink-soft">
          {t('newTitle')}
          <input
            value={title}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
            className="min-h-9 rounded-sm border border-control bg-raised px-2 text-base text-ink max-md:min-h-11"
          />
        </label>
      )}
    </DeskDialog>
  );
}
