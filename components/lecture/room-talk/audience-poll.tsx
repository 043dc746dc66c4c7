'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import type { PollAnswer, RoomPoll } from '@/lib/lecture/poll';
import type { Tally } from '@/lib/lecture/poll-results';
import { AnswerField, firstAnswer } from './answer-field';
import { PlaceResults } from './place-results';
import { PollResultsView } from './poll-results-view';

interface AudiencePollProps {
  /** Of the element that a link leads to. */
  readonly id: string;
  readonly poll: RoomPoll;
  /** Else nobody has told in which language it asks. */
  readonly isInOwnLanguage: boolean;
  /** Null while the lecturer keeps the answers back. */
  readonly tally: Tally | null;
  /** What this phone has sent. */
  readonly answered: PollAnswer | null;
  /** What the room has not taken; null for nothing. */
  readonly refused: PollAnswer | null;
  readonly language: Locale;
  readonly onAnswer: (answer: PollAnswer) => void;
}

/** What the lecturer asks: to be answered, and changed while it is open; then what all have said. */
export function AudiencePoll(props: AudiencePollProps) {
  const { id, poll, isInOwnLanguage, tally, answered, refused, language, onAnswer } = props;
  const t = useTranslations('roomTalk.audience');
  const asked = poll.poll;
  // HTML's word for a language that is not known.
  const lang = isInOwnLanguage ? undefined : '';
  const [draft, setDraft] = useState(answered ?? firstAnswer(asked));
  const isSent = answered !== null && isSame(answered, draft);
  const isRefused = refused !== null && isSame(refused, draft);
  // The poll is there again: on a server that was started anew, it has come without its answers.
  const sendAgain = useEffectEvent(() => {
    if (answered !== null && poll.isOpen) onAnswer(answered);
  });
  useEffect(() => sendAgain(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== null && !isSent) onAnswer(draft);
  };
  return (
    <section
      id={id}
      aria-labelledby={`${id}-prompt`}
      className="flex flex-col gap-3 rounded-sm border-2 border-accent bg-panel p-4"
    >
      <h2
        id={`${id}-prompt`}
        lang={lang}
        className="text-xl leading-snug font-semibold text-pretty"
      >
        {asked.prompt}
      </h2>
      {poll.isOpen ? (
        <form onSubmit={submit} className="flex flex-col gap-4">
          <AnswerField
            poll={asked}
            promptId={`${id}-prompt`}
            lang={lang}
            answer={draft}
            language={language}
            onChange={setDraft}
          />
          <div className="flex flex-wrap items-center gap-3">
            <Button
              type="submit"
              variant="accent"
              className="min-h-11 px-4 text-base"
              disabled={draft === null || isSent}
            >
              {t(answered === null ? 'sendAnswer' : 'changeAnswer')}
            </Button>
            <p role="status">{isSent ? t('answerSent') : isRefused && t('answerRefused')}</p>
          </div>
        </form>
      ) : (
        <p>{t(answered ? 'closedAfterAnswer' : isRefused ? 'answerRefused' : 'closed')}</p>
      )}
      {tally !== null && (
        <div className="flex flex-col gap-2 border-t border-rule pt-3">
          <h3 className="font-semibold">{t('results')}</h3>
          {asked.kind === 'place' && <PlaceResults tally={tally} />}
          <PollResultsView poll={asked} tally={tally} lang={lang} />
        </div>
      )}
    </section>
  );
}

const isSame = (one: PollAnswer, other: PollAnswer | null) =>
  JSON.stringify(one) === JSON.stringify(other);
