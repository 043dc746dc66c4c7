'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import type { Locale } from '@/lib/i18n/routing';
import { yearsOfEvents } from '@/lib/lecture/years-of-events';
import { typedNumber } from '@/lib/text/typed-text';

interface YearFieldProps {
  /** Of the element that says what is asked. */
  readonly promptId: string;
  readonly year: number | null;
  readonly language: Locale;
  readonly onChange: (year: number | null) => void;
}

/** A year: typed, or found on a slider over the years of the record. */
export function YearField({ promptId, year, language, onChange }: YearFieldProps) {
  const t = useTranslations('roomTalk.audience');
  const id = useId();
  const [text, setText] = useState(year === null ? '' : String(year));
  const { data: years } = useQuery({ ...eventSummariesQuery(language), select: yearsOfEvents });
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-3">
        <label htmlFor={id}>{t('year')}</label>
        <input
          id={id}
          aria-describedby={promptId}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={text}
          onChange={({ target: { value } }) => {
            setText(value);
            onChange(answeredYear(value));
          }}
          className="min-h-11 w-28 rounded-sm border border-control bg-raised px-3 text-center text-2xl tabular-nums"
        />
      </div>
      {years && (
        <div className="flex items-center gap-2 text-sm text-ink-soft tabular-nums">
          <span aria-hidden>{years.first}</span>
          <input
            type="range"
            aria-label={t('yearSlider')}
            aria-describedby={promptId}
            min={years.first}
            max={years.last}
            value={year ?? Math.round((years.first + years.last) / 2)}
            onChange={({ target: { value } }) => {
              setText(value);
              onChange(Number(value));
            }}
            className="h-11 min-w-0 grow accent-accent"
          />
          <span aria-hidden>{years.last}</span>
        </div>
      )}
    </div>
  );
}

/** Four figures; any other number is no year that somebody means. */
function answeredYear(text: string): number | null {
  const typed = typedNumber(text);
  return typed >= 1000 && typed < 3000 ? typed : null;
}
