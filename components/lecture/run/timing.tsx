'use client';

import { Dialog } from '@base-ui/react/dialog';
import { DialogClose } from '@/components/ui/dialog-close';
import { Timer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { LectureCommand, LectureState } from '@/lib/lecture/lecture-state';
import { isResetRecent } from '@/lib/lecture/lecture-timer';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { stoodMs } from '@/lib/lecture/run/stood-times';
import type { DueStep } from '@/lib/lecture/schedule';
import type { TourReference } from '@/lib/tours/tour-reference';
import { RehearsalResult } from './rehearsal-result';
import { RunSettings } from './run-settings';
import type { Measured } from './use-stood-times';

/** Held where the keys are heard: they are the dialog's while it is open. */
export interface TimingDialog {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

interface TimingProps {
  readonly dialog: TimingDialog;
  readonly reference: TourReference | null;
  readonly tour: PresentedTour;
  readonly due: readonly DueStep[];
  readonly state: LectureState;
  readonly measured: Measured;
  readonly onCommand: (command: LectureCommand) => void;
}

/** What a speaker settles of the time: a rehearsal and its times, going on by itself, and captions. */
export function Timing(props: TimingProps) {
  const { dialog, reference, tour, due, state, measured, onCommand } = props;
  const { isOpen, setOpen } = dialog;
  const t = useTranslations('lectureRun.timing');
  /** Milliseconds of each step in the rehearsal that has just ended. */
  const [rehearsed, setRehearsed] = useState<readonly number[] | null>(null);
  const popup = useRef<HTMLDivElement>(null);
  const isRehearsal = measured.stood?.isRehearsal === true;

  const begin = () => {
    const at = Date.now();
    onCommand({ kind: 'first' });
    if (state.pausedAt !== null) onCommand({ kind: 'resume-timer', at });
    // A second reset would take the first one back.
    if (!isResetRecent(state, at)) onCommand({ kind: 'reset-timer', at });
    measured.rehearse(at);
    setRehearsed(null);
    setOpen(false);
  };
  const end = () => {
    if (measured.stood) setRehearsed(stoodMs(measured.stood, Date.now()));
    measured.endRehearsal();
    setOpen(true);
  };
  return (
    <>
      {isRehearsal && (
        <Button className="min-h-9 border-accent" onClick={end}>
          {t('end')}
        </Button>
      )}
      <IconButton label={t('open')} onClick={() => setOpen(true)}>
        <Timer aria-hidden size={20} />
      </IconButton>
      <Dialog.Root open={isOpen} onOpenChange={setOpen}>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/50" />
          <Dialog.Popup
            ref={popup}
            // Not the button that closes: its tooltip would have the first Escape.
            initialFocus={popup}
            className="fixed top-1/2 left-1/2 z-50 flex max-h-[94dvh] w-[min(94vw,40rem)] -translate-1/2 flex-col gap-3 overflow-y-auto rounded-sm border border-rule bg-panel p-5 text-base leading-snug text-ink shadow-lg outline-none"
          >
            <div className="flex items-center justify-between gap-4">
              <Dialog.Title className="text-xl leading-tight font-semibold">
                {t('title')}
              </Dialog.Title>
              <DialogClose label={t('close')} />
            </div>
            <RunSettings state={state} onCommand={onCommand} />
            {rehearsed === null ? (
              <p>{t('about')}</p>
            ) : (
              <RehearsalResult {...{ reference, tour, due, rehearsed }} />
            )}
            {!isRehearsal && (
              <div>
                <Button className="min-h-11 px-4" onClick={begin}>
                  {t('start')}
                </Button>
              </div>
            )}
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}
