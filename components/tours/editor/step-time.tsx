'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { minutesText, typedSeconds } from '@/lib/tours/step-seconds';

interface StepTimeProps {
  readonly seconds: number | undefined;
  /** Undefined where nobody says how long the step stands. */
  readonly onChange: (seconds: number | undefined) => void;
}

interface WrittenTime {
  readonly text: string;
  /** Of the step since then. */
  readonly seconds: number | undefined;
}

/** How long a step is to stand, in minutes and seconds. A rehearsal fills it too. */
export function StepTime({ seconds, onChange }: StepTimeProps) {
  const t = useTranslations('stepTime');
  const id = useId();
  const [written, setWritten] = useState<WrittenTime | null>(null);
  // Half of a time is not wrong yet.
  const [isLeft, setIsLeft] = useState(false);
  // What was undone, rehearsed or saved elsewhere is newer than what was typed here.
  const draft = written !== null && written.seconds === seconds ? written.text : null;
  const shown = seconds === undefined ? '' : minutesText(seconds);
  const isUnread = draft !== null && typedSeconds(draft) === null;
  const isWrong = isLeft && isUnread;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
        {t('label')}
      </label>
      <input
        id={id}
        value={draft ?? shown}
        inputMode="text"
        autoComplete="off"
        placeholder="1:30"
        maxLength={8}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const typed = typedSeconds(target.value);
          setWritten({ text: target.value, seconds: typed === null ? seconds : typed });
          if (typed !== null) setIsLeft(false);
          if (typed !== null && typed !== seconds) onChange(typed);
        }}
        onBlur={() => {
          setIsLeft(true);
          if (!isUnread) setWritten(null);
        }}
        className="min-h-9 w-24 rounded-sm border border-control bg-raised px-2 text-base text-ink tabular-nums aria-invalid:border-2 aria-invalid:border-accent max-md:min-h-11"
      />
      <p id={`${id}-hint`} aria-live="polite" className="text-xs leading-5 text-ink-soft">
        {t(isWrong ? 'wrong' : 'hint')}
      </p>
    </div>
  );
}
