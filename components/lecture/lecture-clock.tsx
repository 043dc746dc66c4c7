'use client';

import { Pause } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useNow } from '@/components/hooks/use-now';
import { elapsedText } from '@/lib/lecture/elapsed';
import { elapsedMs, type LectureTimer } from '@/lib/lecture/lecture-timer';

const localTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time of day, and how long the lecture has been going on. */
export function LectureClock({ timer }: { timer: LectureTimer | null }) {
  const t = useTranslations('speaker');
  const format = useFormatter();
  const now = useNow();
  if (now === null) return null;
  const isPaused = timer !== null && timer.pausedAt !== null;
  return (
    <dl className="flex items-baseline gap-6 tabular-nums low:gap-3 max-md:gap-3">
      <div className="flex items-baseline gap-2">
        <dt className="text-sm text-ink-soft low:sr-only max-md:sr-only">{t('elapsed')}</dt>
        <dd className="flex items-baseline gap-1 font-serif text-4xl font-semibold low:text-2xl max-md:text-2xl">
          {timer === null ? '–' : elapsedText(elapsedMs(timer, now))}
          {isPaused && (
            <Pause role="img" aria-label={t('timer.paused')} className="size-[0.6em] self-center" />
          )}
        </dd>
      </div>
      <div className="flex items-baseline gap-2">
        <dt className="text-sm text-ink-soft low:sr-only max-md:sr-only">{t('time')}</dt>
        <dd className="text-2xl low:text-lg max-md:text-lg">
          {format.dateTime(now, {
            hour: '2-digit',
            minute: '2-digit',
            // The clock on the wall is the lecturer's, not the server's.
            timeZone: localTimeZone(),
          })}
        </dd>
      </div>
    </dl>
  );
}
