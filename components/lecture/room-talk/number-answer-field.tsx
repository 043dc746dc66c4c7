'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { typedText } from '@/lib/text/typed-text';

interface NumberAnswerFieldProps {
  readonly unit: string | null;
  readonly number: number | null;
  readonly onChange: (number: number | null) => void;
}

/** A quantity; a phone of any language may write it with a comma. */
export function NumberAnswerField({ unit, number, onChange }: NumberAnswerFieldProps) {
  const t = useTranslations('roomTalk.audience');
  const id = useId();
  const [text, setText] = useState(number === null ? '' : String(number));
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id}>{unit === null ? t('number') : t('numberIn', { unit })}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={text}
        onChange={({ target: { value } }) => {
          setText(value);
          onChange(typedQuantity(value));
        }}
        className="min-h-11 w-full max-w-60 rounded-sm border border-control bg-raised px-3 text-xl tabular-nums"
      />
    </div>
  );
}

/** Spaces set groups of three apart; a comma stands before the fraction. Null for no number. */
function typedQuantity(text: string): number | null {
  const plain = typedText(text).replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
