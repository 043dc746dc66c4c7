'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { PollFields } from '@/components/tours/poll-fields';
import { Button } from '@/components/ui/button';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { newId } from '@/lib/tours/new-own-tour';
import { EMPTY_POLL_DRAFT, readPollDraft, type ReadPoll } from '@/lib/tours/poll-draft';

interface NewPollProps {
  /** Where the lecture stands, from 0. */
  readonly step: number;
  readonly send: (message: LectureMessage) => void;
}

/** A question on the spot. */
export function NewPoll({ step, send }: NewPollProps) {
  const t = useTranslations('roomTalk.speaker');
  const form = useTranslations('pollForm');
  const [draft, setDraft] = useState(EMPTY_POLL_DRAFT);
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<ReadPoll | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readPollDraft(draft);
    setRefused(read);
    if (!read.ok) return;
    const poll = { id: newId(), poll: read.poll, step, isOpen: true, isShown: false };
    send({ kind: 'set-poll', poll });
    setDraft(EMPTY_POLL_DRAFT);
    setOpen(false);
  };
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('askElse')}
        </Button>
      </div>
      {isOpen && (
        <form aria-label={t('askElse')} onSubmit={submit} className="flex flex-col gap-3">
          <PollFields
            draft={draft}
            onChange={(changed) => {
              setDraft(changed);
              setRefused(null);
            }}
          />
          <div className="flex flex-wrap items-center gap-3 text-sm">
            <Button type="submit" variant="accent">
              {t('ask')}
            </Button>
            <p role="alert">{refused?.ok === false && form(`missing.${refused.missing}`)}</p>
          </div>
        </form>
      )}
    </div>
  );
}
