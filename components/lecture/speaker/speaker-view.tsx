'use client';

import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { endsAt } from '@/lib/lecture/lit-sentence';
import { speakerPosition } from '@/lib/lecture/lecture-state';
import type { PresentedStep, PresentedTour } from '@/lib/lecture/presented-tour';
import { litSentence, sentencesOf } from '@/lib/lecture/step-sentences';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import type { ChannelStatus } from '../channel/server-channel';
import { useFollower } from '../channel/use-follower';
import { LectureClock } from '../lecture-clock';
import { SpeakerNotes } from '../speaker-notes';
import { StepBody } from '../step-body';
import { useLectureKeys } from '../use-lecture-keys';
import { useCachedPage } from '../use-lecture-worker';
import { SpeakerControls } from './speaker-controls';

interface SpeakerViewProps {
  readonly tour: PresentedTour;
  /** To the screen. */
  readonly channel: OpenLectureChannel;
  /** Of the server's channel; between windows there is nothing that could fail. */
  readonly status?: ChannelStatus;
  /** Where the screen can be opened from here; null on another device. */
  readonly screenAddress: string | null;
}

/** Notes, this step and the next, clock and timer. */
export function SpeakerView({ tour, channel, status, screenAddress }: SpeakerViewProps) {
  const t = useTranslations('speaker');
  useCachedPage();
  const { state, isConnected, pointer, command } = useFollower(channel);
  // Full screen, pen and pointer are the other window's.
  const typed = useLectureKeys({ enabled: true, onCommand: command });
  // Before the screen has answered, the beginning can be read already.
  const index = Math.min(state ? speakerPosition(state).step : 0, tour.steps.length - 1);
  const step = tour.steps[index]!;
  const next = tour.steps[index + 1];
  const sentence = litSentence(step.text, state?.sentence ?? null);
  const sentences = {
    counts: tour.steps.map(({ text }) => sentencesOf(text).length),
    // The screen has what the lecturer has chosen; a lit sentence says that it is so.
    areLitInTurn: sentence !== null || tour.pace === 'sentence',
  };
  const isLive = typeof state?.live === 'string';

  return (
    <main className="flex min-h-dvh flex-col bg-panel text-ink md:h-dvh">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule px-5 py-3">
        <div>
          <h1 className="text-lg leading-tight font-semibold">{tour.title}</h1>
          <p role="status" className="text-sm text-ink-soft tabular-nums">
            {t('position', { number: index + 1, of: tour.steps.length })}
            {isLive ? ` · ${t('isLive')}` : ''}
            {state?.isBlack ? ` · ${t('screenIsBlack')}` : ''}
            {state?.isFrozen ? ` · ${t('roomSees', { number: state.step + 1 })}` : ''}
            {pointer ? ` · ${t('laserIsOn')}` : ''}
          </p>
        </div>
        <LectureClock startedAt={state?.startedAt ?? null} />
      </header>
      {isConnected === false && (
        <NotConnected status={status ?? 'open'} screenAddress={screenAddress} />
      )}
      <div className="grid min-h-0 grow grid-cols-1 gap-x-8 gap-y-6 p-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] md:overflow-hidden">
        <section
          aria-label={t('notes')}
          className="min-h-0 md:overflow-y-auto"
          // Long notes scroll, and the keyboard must be able to scroll them.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <h2 className="mb-3 text-2xl leading-tight font-semibold">{step.title}</h2>
          <div className="text-[clamp(1.25rem,2.2vw,1.75rem)] leading-snug text-pretty">
            <SpeakerNotes step={step} />
          </div>
        </section>
        <div
          role="group"
          aria-label={t('alongside')}
          className="flex min-h-0 flex-col gap-6 md:overflow-y-auto"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <section aria-label={t('onScreen')} className="border-t border-rule pt-3">
            <h2 className="mb-1 text-sm font-semibold text-ink-soft">{t('onScreen')}</h2>
            <div className="leading-snug">
              <StepBody text={step.text} lit={sentence} />
            </div>
          </section>
          <NextStep step={next} />
        </div>
      </div>
      <SpeakerControls
        step={index}
        steps={tour.steps}
        ends={endsAt({ step: index, sentence }, tour.steps.length, sentences)}
        isLive={isLive}
        isBlack={state?.isBlack ?? false}
        isFrozen={state?.isFrozen ?? false}
        isConnected={isConnected === true}
        typed={typed}
        onCommand={command}
      />
    </main>
  );
}

/** What comes next, so that the last sentence can lead to it. */
function NextStep({ step }: { step: PresentedStep | undefined }) {
  const t = useTranslations('speaker');
  return (
    <section aria-label={t('next')} className="border-t border-rule pt-3">
      <h2 className="mb-1 text-sm font-semibold text-ink-soft">{t('next')}</h2>
      {step ? (
        <>
          <p className="mb-1 font-serif text-lg leading-tight font-semibold">{step.title}</p>
          <div className="text-sm leading-snug text-ink-soft">
            <StepBody text={step.text} />
          </div>
        </>
      ) : (
        <p className="text-ink-soft">{t('end')}</p>
      )}
    </section>
  );
}

/** Says that no screen answers, and how to have one. */
function NotConnected({
  status,
  screenAddress,
}: {
  status: ChannelStatus;
  screenAddress: string | null;
}) {
  const t = useTranslations('speaker');
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-raised px-5 py-2 text-sm"
    >
      <p>{screenAddress === null ? t(`connection.${status}`) : t('notConnected')}</p>
      {screenAddress !== null && (
        // A link and not a script, which a browser may not let open a window.
        <a
          href={screenAddress}
          target="third-neighbor-screen"
          rel="opener"
          className={buttonClass('outline', 'min-h-8 px-2 max-md:min-h-11 max-md:px-3')}
        >
          {t('openScreen')}
        </a>
      )}
    </div>
  );
}
