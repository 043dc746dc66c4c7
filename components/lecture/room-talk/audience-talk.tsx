'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import { ownWordsOf, tallyOf, type HeardTalk } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { Poll } from '@/lib/model/poll-schema';
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
  /** What the steps ask as this phone has them, in its own language; undefined where one asks nothing. */
  readonly asked: readonly (Poll | undefined)[];
  readonly language: Locale;
  readonly send: (message: LectureMessage) => void;
  /** What the room has not taken last; null for nothing. */
  readonly refused: LectureMessage | null;
}

/** On a phone: what the lecturer asks, and what the audience asks. */
export function AudienceTalk(props: AudienceTalkProps) {
  const { code, step, asked, talk, language, send, refused } = props;
  const t = useTranslations('roomTalk.audience');
  const participant = useParticipant({ code, send, refused });
  if (!talk.isOpen) return null;
  const { poll: told } = talk;
  const ownWords = told && ownWordsOf(told, asked);
  const poll = told && { ...told, poll: ownWords ?? told.poll };
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
          isInOwnLanguage={ownWords !== null}
          tally={tallyOf(talk)}
          answered={participant.answers[poll.id] ?? null}
          refused={refused?.kind === 'answer' && refused.pollId === poll.id ? refused.answer : null}
          language={language}
          onAnswer={(answer) => participant.answer(poll.id, answer)}
        />
      )}
      <section aria-labelledby="room-questions" className="flex flex-col gap-3">
        <h2 id="room-questions" className="text-xl font-semibold">
          {t('questions')}
        </h2>
        <AudienceQuestions questions={talk.questions} participant={participant} />
        <AskQuestion
          refused={refused?.kind === 'ask' ? refused : null}
          onAsk={(text) => participant.ask(text, step)}
        />
      </section>
    </div>
  );
}
