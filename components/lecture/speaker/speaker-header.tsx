import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { LectureCommand, LectureState } from '@/lib/lecture/lecture-state';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import type { TourReference } from '@/lib/tours/tour-reference';
import { LectureClock } from '../lecture-clock';
import type { TimingDialog } from '../run/timing';

const LecturePace = dynamic(() => import('./lecture-pace').then((module) => module.LecturePace), {
  ssr: false,
});

interface SpeakerHeaderProps {
  readonly reference: TourReference | null;
  readonly tour: PresentedTour;
  /** Where the speaker is, from 0. */
  readonly step: number;
  /** Null until the screen has answered. */
  readonly state: LectureState | null;
  readonly isLaserOn: boolean;
  /** Null where nobody can follow. */
  readonly followers: number | null;
  /** Questions of the audience that nobody has looked at. */
  readonly waiting: number;
  readonly minutes: number | null;
  readonly onMinutesChange: (minutes: number | null) => void;
  readonly timing: TimingDialog;
  readonly onCommand: (command: LectureCommand) => void;
}

/** Where the lecture is, in the tour and in its time, and how many are with it. */
export function SpeakerHeader(props: SpeakerHeaderProps) {
  const { tour, step, state, isLaserOn, followers, waiting } = props;
  const t = useTranslations('speaker');
  const run = useTranslations('lectureRun.state');
  const isElsewhere = tour.isLive !== true && state !== null && state.live !== null;
  return (
    <header className="flex shrink-0 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule px-5 py-3 undocked:gap-x-3 undocked:px-3 undocked:py-1.5 docked:low:flex-nowrap low:px-3 low:py-0.5">
      <div className="min-w-0 undocked:w-full">
        <h1
          lang={tour.titleLanguage}
          className="line-clamp-2 text-lg leading-tight font-semibold wrap-anywhere low:sr-only"
        >
          {tour.title}
        </h1>
        <p role="status" className="text-sm text-ink-soft tabular-nums">
          {t('position', { number: step + 1, of: tour.steps.length })}
          {isElsewhere ? ` · ${t('leftStep', { number: state.step + 1 })}` : ''}
          {state?.isBlack ? ` · ${t('screenIsBlack')}` : ''}
          {state?.isFrozen ? ` · ${t('roomSees', { number: state.step + 1 })}` : ''}
          {state?.run ? ` · ${run(state.run.isHeld ? 'held' : 'running')}` : ''}
          {state?.caption === undefined ? '' : ` · ${run('captions')}`}
          {isLaserOn ? ` · ${t('laserIsOn')}` : ''}
        </p>
        {(followers !== null || waiting > 0) && (
          <p data-followers className="text-sm text-ink-soft tabular-nums">
            {followers !== null && t('followers', { count: followers })}
            {followers !== null && waiting > 0 && ' · '}
            {waiting > 0 && (
              <strong className="text-ink">{t('waiting', { count: waiting })}</strong>
            )}
          </p>
        )}
      </div>
      <div className="min-h-8 undocked:min-h-11">
        <LecturePace
          reference={props.reference}
          tour={tour}
          step={step}
          state={state}
          minutes={props.minutes}
          onMinutesChange={props.onMinutesChange}
          timing={props.timing}
          onCommand={props.onCommand}
        />
      </div>
      <LectureClock timer={state} />
    </header>
  );
}
