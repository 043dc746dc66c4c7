'use client';

import { MessageCircleQuestion, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Poll } from '@/lib/model/poll-schema';
import {
  draftOfPoll,
  EMPTY_POLL_DRAFT,
  readPollDraft,
  type PollDraft,
} from '@/lib/tours/poll-draft';
import { PollFields } from '../poll-fields';

interface StepPollProps {
  readonly poll: Poll | undefined;
  /** A step that was added to ask: its question is to be written at once. */
  readonly begins?: boolean;
  /**
   * Undefined while the question is not whole, and when the step asks nothing.
   * @param lost what has been taken away for good: an option, by its place, or all.
   */
  readonly onChange: (poll: Poll | undefined, lost?: number | 'all') => void;
}

const isSame = (one: Poll | undefined, other: Poll | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The option that has been taken away, by its place; undefined where none has. */
function lostOption(before: PollDraft, after: PollDraft): number | undefined {
  if (after.options.length >= before.options.length) return undefined;
  const at = before.options.findIndex((option, index) => option !== after.options[index]);
  return at < 0 ? undefined : at;
}

/** The question that a step asks the room, if it asks one. */
export function StepPoll({ poll, begins = false, onChange }: StepPollProps) {
  const t = useTranslations('pollForm');
  const [written, setWritten] = useState<{ draft: PollDraft; poll: Poll | undefined } | null>(
    begins ? { draft: EMPTY_POLL_DRAFT, poll: undefined } : null,
  );
  // What was undone, or saved in another tab, is newer than what was typed here.
  const draft =
    written !== null && isSame(written.poll, poll)
      ? written.draft
      : poll === undefined
        ? null
        : draftOfPoll(poll);

  const write = (next: PollDraft) => {
    const read = readPollDraft(next);
    const made = read.ok ? read.poll : undefined;
    setWritten({ draft: next, poll: made });
    const lost = draft === null ? undefined : lostOption(draft, next);
    if (lost !== undefined) onChange(made, lost);
    else if (!isSame(made, poll)) onChange(made);
  };
  if (draft === null) {
    return (
      <div>
        <Button variant="quiet" className="-ml-2" onClick={() => write(EMPTY_POLL_DRAFT)}>
          <MessageCircleQuestion aria-hidden size={16} />
          {t('addToStep')}
        </Button>
      </div>
    );
  }
  const read = readPollDraft(draft);
  return (
    <fieldset className="flex flex-col gap-2 border-t border-rule pt-3">
      <legend className="sr-only">{t('ofStep')}</legend>
      <div className="flex items-center justify-between gap-2">
        <p className="text-sm font-semibold">{t('ofStep')}</p>
        <Button
          variant="quiet"
          onClick={() => {
            setWritten(null);
            onChange(undefined, 'all');
          }}
        >
          <X aria-hidden size={16} />
          {t('removeFromStep')}
        </Button>
      </div>
      <PollFields draft={draft} onChange={write} />
      <p role="status" className="text-xs leading-5 text-ink-soft">
        {read.ok ? t('ofStepHint') : t(`missing.${read.missing}`)}
      </p>
    </fieldset>
  );
}
