'use client';

import { useTranslations } from 'next-intl';
import { useNow } from '@/components/hooks/use-now';
import { elapsedText } from '@/lib/lecture/elapsed';
import { elapsedMs, type LectureTimer } from '@/lib/lecture/lecture-timer';
import { stoodMs, type StoodTimes } from '@/lib/lecture/run/stood-times';
import { paceOf, type DueStep } from '@/lib/lecture/schedule';

const MINUTE = 60_000;
/** Up to here the seconds count; said in tens, or they would draw the eye each second. */
const IN_SECONDS_MS = 2 * MINUTE;
const TEN_SECONDS = 10_000;

interface PaceWordsProps {
  /** Empty where nothing is planned. */
  readonly due: readonly DueStep[];
  /** Where the speaker is, from 0. */
  readonly step: number;
  readonly timer: LectureTimer;
  readonly stood: StoodTimes | null;
  /** The lecture takes as long as its rehearsal, which stands nowhere else. */
  readonly isByRehearsal: boolean;
}

/** How long this step has stood, of how long, and how far the whole lecture is ahead or behind. */
export function PaceWords({ due, step, timer, stood, isByRehearsal }: PaceWordsProps) {
  const now = useNow();
  if (now === null) return null;
  return (
    <>
      {stood && <StepTime due={due[step]} stood={stoodMs(stood, now)[step] ?? 0} />}
      {due.length > 0 && <Pace {...{ due, step, isByRehearsal }} elapsed={elapsedMs(timer, now)} />}
    </>
  );
}

function StepTime({ due, stood }: { due: DueStep | undefined; stood: number }) {
  const t = useTranslations('lectureRun.pace');
  const time = elapsedText(stood);
  return (
    <p data-step-time className="text-ink-soft">
      {due
        ? t('stepOf', { stood: time, planned: elapsedText(due.ends - due.begins) })
        : t('step', { stood: time })}
    </p>
  );
}

interface PaceProps extends Pick<PaceWordsProps, 'isByRehearsal'> {
  readonly due: readonly DueStep[];
  readonly step: number;
  readonly elapsed: number;
}

function Pace({ due: dueSteps, step, elapsed, isByRehearsal }: PaceProps) {
  const t = useTranslations('speaker.pace');
  const run = useTranslations('lectureRun.pace');
  const { ahead, due } = paceOf(dueSteps, step, elapsed);
  const off = Math.abs(ahead);
  const minutes = Math.round(off / MINUTE);
  const inMinutes =
    minutes === 0 ? t('onTime') : ahead > 0 ? t('ahead', { minutes }) : t('behind', { minutes });
  const seconds = Math.floor(off / TEN_SECONDS) * 10;
  const inSeconds = run(ahead > 0 ? 'aheadSeconds' : 'behindSeconds', { seconds });
  return (
    <>
      <p data-pace>
        <span className="sr-only">{t('label')}: </span>
        <span className="font-semibold">
          {off > 0 && off < IN_SECONDS_MS ? inSeconds : inMinutes}
        </span>
        <span className="text-ink-soft">
          {due !== step && ` · ${t('due', { number: due + 1 })}`}
          {isByRehearsal && ` · ${run('whole', { planned: elapsedText(dueSteps.at(-1)!.ends) })}`}
        </span>
      </p>
      {/* Told when a minute has changed, and not each second. */}
      <p aria-live="polite" className="sr-only">
        {inMinutes}
      </p>
    </>
  );
}
