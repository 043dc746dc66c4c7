'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { minutesText, typedSeconds } from '@/lib/tours/step-seconds';

interface StepTimeProps {
  readonly seconds: number | undefined;
  /** Undefined where nobody says how long the step stands. */
  readonly onChange: (seconds: number | undefined) => void;
}

/** How long a step is to stand, in minutes and seconds. A rehearsal fills it too. */
export function StepTime({ seconds, onChange }: StepTimeProps) {
  const t = useTranslations('stepTime');
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = seconds === undefined ? '' : minutesText(seconds);
  const isWrong = draft !== null && typedSeconds(draft) === null;
  const leave = () => {
    if (draft === null || isWrong) return;
    setDraft(null);
  };
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
          setDraft(target.value);
          const typed = typedSeconds(target.value);
          if (typed !== null && typed !== seconds) onChange(typed);
        }}
        onBlur={leave}
        className="min-h-9 w-24 rounded-sm border border-control bg-raised px-2 text-base text-ink tabular-nums aria-invalid:border-2 aria-invalid:border-accent max-md:min-h-11"
      />
      <p id={`${id}-hint`} aria-live="polite" className="text-xs leading-5 text-ink-soft">
        {t(isWrong ? 'wrong' : 'hint')}
      </p>
    </div>
  );
}
