'use client';

import {
  ArrowLeft,
  ArrowRight,
  MonitorOff,
  Pause,
  Play,
  Snowflake,
  TimerReset,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { LectureCommand } from '@/lib/lecture/lecture-state';
import type { PresentedStep } from '@/lib/lecture/presented-tour';

interface SpeakerControlsProps {
  readonly step: number;
  readonly steps: readonly PresentedStep[];
  /** Whether Previous and Next go nowhere. */
  readonly ends: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  /** The timer stands. */
  readonly isPaused: boolean;
  readonly isConnected: boolean;
  /** Number of a step that is being typed. */
  readonly typed: string;
  readonly onCommand: (command: LectureCommand) => void;
}

/** Large enough for a thumb in the dark: the next step is at the right foot, on a phone in either hand. */
export function SpeakerControls({
  step,
  steps,
  ends,
  isBlack,
  isFrozen,
  isPaused,
  isConnected,
  typed,
  onCommand,
}: SpeakerControlsProps) {
  const t = useTranslations('speaker');
  const keys = useTranslations('lecture.keys');
  const lecture = useTranslations('lecture');
  const timer = (kind: 'reset-timer' | 'pause-timer' | 'resume-timer') =>
    onCommand({ kind, at: Date.now() });
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-2 border-t border-rule bg-panel px-5 py-3 undocked:px-3 undocked:py-2 low:px-2 low:py-1 docked:low:flex-nowrap">
      <label className="flex min-h-11 min-w-0 items-center gap-2 text-sm undocked:w-full">
        <span className="shrink-0 low:sr-only">{t('goTo')}</span>
        <select
          value={step}
          disabled={!isConnected}
          onChange={(event) => onCommand({ kind: 'go', step: Number(event.target.value) })}
          className="min-h-11 max-w-56 min-w-0 rounded-sm border border-control bg-raised px-2 undocked:max-w-none undocked:grow"
        >
          {steps.map(({ title }, index) => (
            <option key={index} value={index}>
              {index + 1}. {title}
            </option>
          ))}
        </select>
      </label>
      {typed !== '' && <p className="tabular-nums">{lecture('goTo', { number: typed })}</p>}
      <div className="flex flex-wrap items-center gap-2 undocked:w-full undocked:flex-nowrap low:flex-nowrap">
        <ToolButton
          icon={MonitorOff}
          text={isBlack ? t('light') : t('dark')}
          isPressed={isBlack}
          disabled={!isConnected}
          onPress={() => onCommand({ kind: 'toggle-black' })}
        />
        <ToolButton
          icon={Snowflake}
          text={isFrozen ? t('letGo') : t('hold')}
          isPressed={isFrozen}
          disabled={!isConnected}
          onPress={() => onCommand({ kind: 'toggle-freeze' })}
        />
        <ToolButton
          icon={isPaused ? Play : Pause}
          text={isPaused ? t('timer.resume') : t('timer.pause')}
          isPressed={isPaused}
          disabled={!isConnected}
          onPress={() => timer(isPaused ? 'resume-timer' : 'pause-timer')}
        />
        <ToolButton
          icon={TimerReset}
          text={t('resetTimer')}
          disabled={!isConnected}
          onPress={() => timer('reset-timer')}
        />
      </div>
      <Button
        // At the right foot on a line of its own, too.
        className={`${STEP} ml-auto undocked:ml-0`}
        disabled={!isConnected || ends.isFirst}
        onClick={() => onCommand({ kind: 'previous' })}
      >
        <ArrowLeft aria-hidden className="size-5" />
        <span className="low:sr-only">{keys('previous')}</span>
      </Button>
      <Button
        variant="accent"
        className={`${STEP} undocked:grow low:min-w-32`}
        disabled={!isConnected || ends.isLast}
        onClick={() => onCommand({ kind: 'next' })}
      >
        {keys('next')}
        <ArrowRight aria-hidden className="size-5" />
      </Button>
    </footer>
  );
}

const STEP = 'min-h-12 px-4 text-base low:min-h-11';

interface ToolButtonProps {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly isPressed?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** On a phone they share a row, on one that lies on its side without their words. */
function ToolButton({ icon: Icon, text, isPressed, disabled, onPress }: ToolButtonProps) {
  return (
    <Button
      aria-pressed={isPressed}
      disabled={disabled}
      onClick={onPress}
      className="min-h-12 px-4 text-base max-xl:px-3 max-xl:text-sm undocked:min-w-0 undocked:flex-1 undocked:flex-col undocked:gap-0.5 undocked:px-1 undocked:py-1 undocked:text-xs low:min-h-11 low:min-w-11 low:flex-none low:px-2 low:py-1"
    >
      <Icon aria-hidden className="size-5 shrink-0" />
      <span className="low:sr-only">{text}</span>
    </Button>
  );
}
