'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { NumberField } from '@/components/ui/number-field';
import type { LectureCommand, LectureState } from '@/lib/lecture/lecture-state';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { schedule } from '@/lib/lecture/schedule';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import type { TimingDialog } from '../run/timing';
import { useStepTimes } from '../run/use-step-times';
import { useStoodTimes } from '../run/use-stood-times';
import { PaceWords } from './pace-words';
import { LONGEST_LECTURE_MINUTES } from './speaker-settings';

const Timing = dynamic(() => import('../run/timing').then((module) => module.Timing), {
  ssr: false,
});

const MINUTE = 60_000;

interface LecturePaceProps {
  /** Null where only the code of a room is known: nothing of the browser is about it. */
  readonly reference: TourReference | null;
  readonly tour: PresentedTour;
  /** Where the speaker is, from 0. */
  readonly step: number;
  /** Null until the screen has answered. */
  readonly state: LectureState | null;
  /** That the whole lecture is to take; null where nobody has said. */
  readonly minutes: number | null;
  readonly onMinutesChange: (minutes: number | null) => void;
  readonly timing: TimingDialog;
  readonly onCommand: (command: LectureCommand) => void;
}

/** How long the lecture and this step are to take, and how far they are from that. */
export function LecturePace(props: LecturePaceProps) {
  const { reference, tour, step, state, minutes, onMinutesChange, timing, onCommand } = props;
  const t = useTranslations('speaker.pace');
  const name = reference === null ? 'room' : serialiseTourReference(reference);
  const times = useStepTimes(name, tour);
  const measured = useStoodTimes(name, tour.steps.length, state);
  const due = schedule(tour.steps, minutes === null ? null : minutes * MINUTE, times);
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
      {state !== null && tour.steps[step] && (
        <PaceWords
          {...{ due, step }}
          timer={state}
          stood={measured.stood}
          isByRehearsal={minutes === null}
        />
      )}
      {state !== null && tour.isLive !== true && (
        <Timing {...{ reference, tour, due, state, measured, onCommand }} dialog={timing} />
      )}
    </div>
  );
}

/** Null for what is no number of minutes, as for an empty field. */
function minutesOf(text: string): number | null {
  const minutes = Number(text);
  const isOne = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_LECTURE_MINUTES;
  return isOne ? minutes : null;
}
