'use client';

import { Camera } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { saveOwnTour } from '../own-tour-queries';
import { Button } from '@/components/ui/button';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { NoticeLine } from '../notice-line';
import { TourChooser } from './tour-chooser';

interface StartPanelProps {
  /** Query string of what the atlas shows now, as a step has it. */
  readonly onCapture: () => string;
  /** Why the tour that was to be worked on is not here. */
  readonly problem: string | null;
  readonly onBegun: (tour: OwnTour) => void;
  readonly children: ReactNode;
}

/** Offers the ways to begin a tour, while none is open. */
export function StartPanel({ onCapture, problem, onBegun, children }: StartPanelProps) {
  const t = useTranslations('tourEditor');
  const own = useTranslations('tours.own');
  const [failed, setFailed] = useState(false);
  const begin = () => {
    const tour = newOwnTour(new Date().toISOString(), { steps: [newStep(onCapture())] });
    saveOwnTour(tour).then(
      () => onBegun(tour),
      () => setFailed(true),
    );
  };
  return (
    <div className="flex flex-col gap-4">
      <NoticeLine notice={problem === null ? null : { isError: true, text: problem }} />
      <p className="text-sm leading-6">{t('start')}</p>
      <Button variant="accent" onClick={begin}>
        <Camera aria-hidden size={16} />
        {t('captureFirst')}
      </Button>
      <NoticeLine notice={failed ? { isError: true, text: own('failed') } : null} />
      <TourChooser current={null} />
      {children}
    </div>
  );
}
