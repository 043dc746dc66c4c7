'use client';

import { useTranslations } from 'next-intl';
import { useNow } from '@/components/hooks/use-now';
import { Button } from '@/components/ui/button';
import type { LectureCommand } from '@/lib/lecture/lecture-state';
import { isResetRecent, type LectureTimer } from '@/lib/lecture/lecture-timer';

interface TimerUndoProps {
  readonly timer: LectureTimer;
  readonly onCommand: (command: LectureCommand) => void;
}

/** For some seconds after the timer was set to zero: the key is easily pressed by mistake. */
export function TimerUndo({ timer, onCommand }: TimerUndoProps) {
  const t = useTranslations('speaker.timer');
  const now = useNow();
  if (now === null || !isResetRecent(timer, now)) return null;
  return (
    <div className="fixed top-3 left-1/2 z-40 flex max-w-[94vw] -translate-x-1/2 items-center gap-3 rounded-sm border border-control bg-raised px-3 py-2 text-ink shadow-lg">
      <p role="status">{t('wasReset')}</p>
      <Button className="min-h-11 px-3" onClick={() => onCommand({ kind: 'undo-reset' })}>
        {t('undo')}
      </Button>
    </div>
  );
}
