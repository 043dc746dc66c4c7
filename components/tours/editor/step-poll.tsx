'use client';

import { MessageCircleQuestion, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Poll } from '@/lib/model/poll-schema';
import type { OptionEdit } from '@/lib/tours/edit-other-language';
import {
  draftOfPoll,
  EMPTY_POLL_DRAFT,
  optionEdit,
  readPollDraft,
  type PollDraft,
} from '@/lib/tours/poll-draft';
import { PollFields } from '../poll-fields';

interface StepPollProps {
  readonly poll: Poll | undefined;
  /** A step that was added to ask: its question is to be written at once. */
  readonly begins?: boolean;
  /** False of a slide. */
  readonly hasMap?: boolean;
  /**
   * Undefined while the question is not whole, and when the step asks nothing.
   * @param edit what has become of its options, for their translations.
   */
  readonly onChange: (poll: Poll | undefined, edit?: OptionEdit) => void;
}

const isSame = (one: Poll | undefined, other: Poll | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The question that a step asks the room, if it asks one. */
export function StepPoll({ poll, begins = false, hasMap, onChange }: StepPollProps) {
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
    const edit = draft === null ? undefined : optionEdit(draft, next);
    if (edit !== undefined) onChange(made, edit);
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
      <PollFields draft={draft} hasMap={hasMap} onChange={write} />
      <p role="status" className="text-xs leading-5 text-ink-soft">
        {read.ok ? t('ofStepHint') : t(`missing.${read.missing}`)}
      </p>
    </fieldset>
  );
}
