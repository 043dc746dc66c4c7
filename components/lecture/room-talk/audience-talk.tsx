'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import { tallyOf, type HeardTalk } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { AskQuestion } from './ask-question';
import { AudiencePoll } from './audience-poll';
import { AudienceQuestions } from './audience-questions';
import { PollNotice } from './poll-notice';
import { useParticipant } from './use-participant';

const POLL = 'room-poll';

export interface AudienceTalkProps {
  readonly code: string;
  /** Where the lecture stands, from 0. */
  readonly step: number;
  readonly talk: HeardTalk;
  readonly language: Locale;
  readonly send: (message: LectureMessage) => void;
}

/** On a phone: what the lecturer asks, and what the audience asks. */
export function AudienceTalk({ code, step, talk, language, send }: AudienceTalkProps) {
  const t = useTranslations('roomTalk.audience');
  const participant = useParticipant(code, send);
  if (!talk.isOpen) return null;
  const { poll } = talk;
  return (
    <div className="flex flex-col gap-6 text-lg">
      {/* It comes while the phone lies on the table, or its reader reads on. */}
      <p role="status" className="sr-only">
        {poll?.isOpen && t('newPoll', { prompt: poll.poll.prompt })}
      </p>
      {poll?.isOpen && !(poll.id in participant.answers) && (
        <PollNotice key={`notice ${poll.id}`} pollId={POLL} prompt={poll.poll.prompt} />
      )}
      {poll && (
        <AudiencePoll
          id={POLL}
          key={poll.id}
          poll={poll}
          tally={tallyOf(talk)}
          answered={participant.answers[poll.id] ?? null}
          language={language}
          onAnswer={(answer) => participant.answer(poll.id, answer)}
        />
      )}
      <section aria-labelledby="room-questions" className="flex flex-col gap-3">
        <h2 id="room-questions" className="text-xl font-semibold">
          {t('questions')}
        </h2>
        <AudienceQuestions questions={talk.questions} participant={participant} />
        <AskQuestion onAsk={(text) => participant.ask(text, step)} />
      </section>
    </div>
  );
}
