'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { typedQuantity } from '@/lib/text/typed-quantity';

interface NumberAnswerFieldProps {
  /** Of the element that says what is asked. */
  readonly promptId: string;
  readonly unit: string | null;
  readonly number: number | null;
  readonly language: Locale;
  readonly onChange: (number: number | null) => void;
}

/** A quantity, and the number that was read: a comma or a point may be meant in two ways. */
export function NumberAnswerField({
  promptId,
  unit,
  number,
  language,
  onChange,
}: NumberAnswerFieldProps) {
  const t = useTranslations('roomTalk.audience');
  const id = useId();
  const format = useFormatter();
  const [text, setText] = useState(
    number === null ? '' : format.number(number, { useGrouping: false, ...EXACTLY }),
  );
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id}>{unit === null ? t('number') : t('numberIn', { unit })}</label>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          id={id}
          aria-describedby={promptId}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={text}
          onChange={({ target: { value } }) => {
            setText(value);
            onChange(typedQuantity(value, language));
          }}
          className="min-h-11 w-full max-w-60 rounded-sm border border-control bg-raised px-3 text-xl tabular-nums"
        />
        <output htmlFor={id} className="tabular-nums">
          {number !== null && t('numberRead', { number: format.number(number, EXACTLY) })}
        </output>
      </div>
    </div>
  );
}

/** As many figures as a number may have. */
const EXACTLY = { maximumFractionDigits: 20 };
