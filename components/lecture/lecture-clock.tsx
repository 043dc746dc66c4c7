'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { elapsedText } from '@/lib/lecture/elapsed';
import { useNow } from '@/components/hooks/use-now';

const localTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time of day, and how long the lecture has been going on. */
export function LectureClock({ startedAt }: { startedAt: number | null }) {
  const t = useTranslations('speaker');
  const format = useFormatter();
  const now = useNow();
  if (now === null) return null;
  return (
    <dl className="flex items-baseline gap-6 tabular-nums">
      <div className="flex items-baseline gap-2">
        <dt className="text-sm text-ink-soft">{t('elapsed')}</dt>
        <dd className="font-serif text-4xl font-semibold">
          {startedAt === null ? '–' : elapsedText(startedAt, now)}
        </dd>
      </div>
      <div className="flex items-baseline gap-2">
        <dt className="text-sm text-ink-soft">{t('time')}</dt>
        <dd className="text-2xl">
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
