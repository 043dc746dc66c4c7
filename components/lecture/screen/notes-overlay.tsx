'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LectureClock } from '../lecture-clock';
import { SpeakerNotes } from '../speaker-notes';
import { IconButton } from '@/components/ui/icon-button';
import type { LectureTimer } from '@/lib/lecture/lecture-timer';
import type { PresentedStep } from '@/lib/lecture/presented-tour';

interface NotesOverlayProps {
  readonly step: PresentedStep;
  readonly next: PresentedStep | undefined;
  readonly timer: LectureTimer;
  readonly onClose: () => void;
  /** What the room asks and is asked, where there is a room. */
  readonly children?: ReactNode;
}

/** The speaker's notes over the map, for who has one screen and rehearses. */
export function NotesOverlay({ step, next, timer, onClose, children }: NotesOverlayProps) {
  const t = useTranslations('speaker');
  const lecture = useTranslations('lecture');
  return (
    <section
      aria-label={t('notes')}
      className="absolute inset-x-[2vmin] bottom-[2vmin] z-30 ml-auto flex max-h-[70%] max-w-2xl flex-col gap-3 overflow-y-auto rounded-sm border border-control bg-raised p-5 text-lg leading-snug shadow-lg"
    >
      <div className="flex items-start justify-between gap-4">
        <LectureClock timer={timer} />
        <IconButton label={lecture('close')} onClick={onClose}>
          <X aria-hidden size={20} />
        </IconButton>
      </div>
      <div>
        <SpeakerNotes step={step} />
      </div>
      <p className="border-t border-rule pt-2 text-base text-ink-soft">
        {t('next')}: <span lang={next?.languages?.title}>{next?.title ?? t('end')}</span>
      </p>
      {children}
    </section>
  );
}
