'use client';

import { ArrowLeft, ArrowRight, MonitorOff, Snowflake, TimerReset } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { LectureCommand } from '@/lib/lecture/lecture-state';
import type { PresentedStep } from '@/lib/lecture/presented-tour';

interface SpeakerControlsProps {
  readonly step: number;
  readonly steps: readonly PresentedStep[];
  /** Whether Previous and Next go nowhere. */
  readonly ends: { readonly isFirst: boolean; readonly isLast: boolean };
  /** The step is left, so that either way leads back to it. */
  readonly isLive: boolean;
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  readonly isConnected: boolean;
  /** Number of a step that is being typed. */
  readonly typed: string;
  readonly onCommand: (command: LectureCommand) => void;
}

/** Large enough for a thumb in the dark. */
export function SpeakerControls({
  step,
  steps,
  ends,
  isLive,
  isBlack,
  isFrozen,
  isConnected,
  typed,
  onCommand,
}: SpeakerControlsProps) {
  const t = useTranslations('speaker');
  const keys = useTranslations('lecture.keys');
  const lecture = useTranslations('lecture');
  const icon = { 'aria-hidden': true, className: 'size-5' } as const;
  const large = 'min-h-12 px-4 text-base';
  // On a phone the three share a row, and leave the rest of the screen to the notes.
  const third = `${large} max-md:flex-1 max-md:flex-col max-md:gap-0.5 max-md:px-1 max-md:py-1 max-md:text-xs`;
  return (
    <footer className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-rule bg-panel px-5 py-3 max-md:px-3 max-md:py-2">
      <Button
        className={large}
        disabled={!isConnected || (ends.isFirst && !isLive)}
        onClick={() => onCommand({ kind: 'previous' })}
      >
        <ArrowLeft {...icon} />
        {keys('previous')}
      </Button>
      <Button
        variant="accent"
        className={`${large} grow md:grow-0`}
        disabled={!isConnected || (ends.isLast && !isLive)}
        onClick={() => onCommand({ kind: 'next' })}
      >
        {keys('next')}
        <ArrowRight {...icon} />
      </Button>
      <label className="flex min-h-12 items-center gap-2 text-sm max-md:w-full">
        {t('goTo')}
        <select
          value={step}
          disabled={!isConnected}
          onChange={(event) => onCommand({ kind: 'go', step: Number(event.target.value) })}
          className="min-h-12 max-w-56 min-w-0 rounded-sm max-md:max-w-none max-md:grow border border-control bg-raised px-2"
        >
          {steps.map(({ title }, index) => (
            <option key={index} value={index}>
              {index + 1}. {title}
            </option>
          ))}
        </select>
      </label>
      {typed !== '' && <p className="tabular-nums">{lecture('goTo', { number: typed })}</p>}
      <span className="grow max-md:hidden" />
      <Button
        className={third}
        aria-pressed={isBlack}
        disabled={!isConnected}
        onClick={() => onCommand({ kind: 'toggle-black' })}
      >
        <MonitorOff {...icon} />
        {isBlack ? t('light') : t('dark')}
      </Button>
      <Button
        className={third}
        aria-pressed={isFrozen}
        disabled={!isConnected}
        onClick={() => onCommand({ kind: 'toggle-freeze' })}
      >
        <Snowflake {...icon} />
        {isFrozen ? t('letGo') : t('hold')}
      </Button>
      <Button
        className={third}
        disabled={!isConnected}
        onClick={() => onCommand({ kind: 'reset-timer', at: Date.now() })}
      >
        <TimerReset {...icon} />
        {t('resetTimer')}
      </Button>
    </footer>
  );
}
