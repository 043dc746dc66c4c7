'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { LONGEST_QUESTION } from '@/lib/lecture/audience-question';

interface AskQuestionProps {
  /** The one that the room has not taken; null for none. */
  readonly refused: { readonly id: string; readonly text: string } | null;
  /** @returns the id of the question. */
  readonly onAsk: (text: string) => string;
}

/** A question to the lecturer, without a name. */
export function AskQuestion({ refused, onAsk }: AskQuestionProps) {
  const t = useTranslations('roomTalk.audience');
  const id = useId();
  const [text, setText] = useState('');
  const [sent, setSent] = useState<{ readonly id: string; readonly isRefused: boolean } | null>(
    null,
  );
  if (sent && !sent.isRefused && sent.id === refused?.id) {
    setSent({ ...sent, isRefused: true });
    // So that it can be sent again.
    setText(refused.text);
  }
  const isEmpty = text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    setSent({ id: onAsk(text.trim()), isRefused: false });
    setText('');
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
          setSent(null);
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
        <p role="status">{sent && t(sent.isRefused ? 'questionRefused' : 'questionSent')}</p>
      </div>
    </form>
  );
}
