'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { LONGEST_QUESTION } from '@/lib/lecture/audience-question';

/** A question to the lecturer, without a name. */
export function AskQuestion({ onAsk }: { onAsk: (text: string) => void }) {
  const t = useTranslations('roomTalk.audience');
  const id = useId();
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  const isEmpty = text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    onAsk(text.trim());
    setText('');
    setSent(true);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <label htmlFor={id}>{t('ask')}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        maxLength={LONGEST_QUESTION}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          setSent(false);
        }}
        className="w-full resize-y rounded-sm border border-control bg-raised px-3 py-2 text-ink"
      />
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {t('askHint')}{' '}
        <span className="tabular-nums">
          {t('charactersLeft', { count: LONGEST_QUESTION - text.length })}
        </span>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="accent" className="min-h-11 px-4" disabled={isEmpty}>
          {t('sendQuestion')}
        </Button>
        <p role="status">{isSent && t('questionSent')}</p>
      </div>
    </form>
  );
}
