'use client';

import { useTranslations } from 'next-intl';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import { pollOfStep, questionsIn } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { LectureCommand } from '@/lib/lecture/lecture-state';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import { Button } from '@/components/ui/button';
import { DownloadAnswers } from './download-answers';
import { ModeratedQuestions } from './moderated-questions';
import { NewPoll } from './new-poll';
import { SpokenPoll } from './spoken-poll';
import type { RoomAccess } from './talk-windows';

interface SpeakerTalkProps {
  readonly step: PresentedStep;
  /** Where the lecture stands, from 0. */
  readonly index: number;
  /** Id of the question that stands on the screen. */
  readonly asked: string | undefined;
  readonly talk: HeardTalk;
  readonly access: RoomAccess | null;
  readonly send: (message: LectureMessage) => void;
  readonly onCommand: (command: LectureCommand) => void;
}

/** For the speaker: what the room asks, and what it is asked. */
export function SpeakerTalk(props: SpeakerTalkProps) {
  const { step, index, asked, talk, access, send, onCommand } = props;
  const t = useTranslations('roomTalk.speaker');
  const waiting = questionsIn(talk.questions, 'waiting').length;
  const show = (question: string | null) => onCommand({ kind: 'show-question', question });
  return (
    <section aria-labelledby="speaker-talk" className="border-t border-rule pt-3">
      <h2 id="speaker-talk" className="mb-2 text-sm font-semibold text-ink-soft">
        {t('title')}
        {waiting > 0 && <span className="text-accent"> · {t('waiting', { count: waiting })}</span>}
      </h2>
      {talk.isOpen ? (
        <div className="flex flex-col gap-4">
          {talk.poll ? (
            <SpokenPoll talk={talk} poll={talk.poll} send={send} />
          ) : (
            step.poll && (
              <div>
                <Button
                  onClick={() => send({ kind: 'set-poll', poll: pollOfStep(step.poll!, index) })}
                >
                  {t('askStep')}
                </Button>
              </div>
            )
          )}
          <NewPoll step={index} send={send} />
          <ModeratedQuestions
            questions={talk.questions}
            asked={asked}
            onModerate={(question, state) => {
              send({ kind: 'moderate', question, state });
              if (question === asked && state !== 'shown') show(null);
            }}
            onShow={show}
          />
          {access && <DownloadAnswers access={access} />}
        </div>
      ) : (
        <p className="text-sm text-ink-soft">{t('noRoom')}</p>
      )}
    </section>
  );
}
