'use client';

import { useTranslations } from 'next-intl';
import { useNow } from '@/components/hooks/use-now';
import { NumberField } from '@/components/ui/number-field';
import { elapsedMs, type LectureTimer } from '@/lib/lecture/lecture-timer';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import { paceOf, schedule } from '@/lib/lecture/schedule';
import { LONGEST_LECTURE_MINUTES } from './speaker-settings';

const MINUTE = 60_000;

interface LecturePaceProps {
  readonly steps: readonly PresentedStep[];
  readonly step: number;
  readonly timer: LectureTimer | null;
  /** That the whole lecture is to take; null where nobody has said. */
  readonly minutes: number | null;
  readonly onMinutesChange: (minutes: number | null) => void;
}

/** How long the lecture is to take, and how far it is from that at this step. */
export function LecturePace({ steps, step, timer, minutes, onMinutesChange }: LecturePaceProps) {
  const t = useTranslations('speaker.pace');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm tabular-nums">
      <span className="flex items-center gap-1.5 text-ink-soft">
        <NumberField
          label={t('minutes')}
          shownLabel={t('planned')}
          value={minutes}
          onCommit={(text) => onMinutesChange(minutesOf(text))}
          problemId={null}
        />
        <span aria-hidden>{t('unit')}</span>
      </span>
      {minutes !== null && timer !== null && steps.length > 0 && (
        <PaceWords steps={steps} step={step} timer={timer} wholeMs={minutes * MINUTE} />
      )}
    </div>
  );
}

interface PaceWordsProps extends Pick<LecturePaceProps, 'steps' | 'step'> {
  readonly timer: LectureTimer;
  readonly wholeMs: number;
}

function PaceWords({ steps, step, timer, wholeMs }: PaceWordsProps) {
  const t = useTranslations('speaker.pace');
  const now = useNow();
  if (now === null) return null;
  const { ahead, due } = paceOf(schedule(steps, wholeMs), step, elapsedMs(timer, now));
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  const words =
    ahead === 0 ? t('onTime') : ahead > 0 ? t('ahead', { minutes }) : t('behind', { minutes });
  return (
    <p data-pace>
      <span className="sr-only">{t('label')}: </span>
      <span className="font-semibold">{words}</span>
      {due !== step && <span className="text-ink-soft"> · {t('due', { number: due + 1 })}</span>}
    </p>
  );
}

/** Null for what is no number of minutes, as for an empty field. */
function minutesOf(text: string): number | null {
  const minutes = Number(text);
  const isOne = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_LECTURE_MINUTES;
  return isOne ? minutes : null;
}
