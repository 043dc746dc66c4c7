import { ThumbsUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { AudienceQuestion } from '@/lib/lecture/audience-question';
import { questionsIn } from '@/lib/lecture/heard-talk';
import type { Participant } from './use-participant';

interface AudienceQuestionsProps {
  /** Those that the lecturer has shown or answered. */
  readonly questions: readonly AudienceQuestion[];
  readonly participant: Participant;
}

/** The questions of all, the one with the most votes first; then one's own that still wait. */
export function AudienceQuestions({ questions, participant }: AudienceQuestionsProps) {
  const t = useTranslations('roomTalk.audience');
  const known = new Set(questions.map(({ id }) => id));
  const waiting = participant.asked.filter(({ id }) => !known.has(id));
  const shown = questionsIn(questions, 'shown');
  const answered = questionsIn(questions, 'answered');
  if (shown.length + answered.length + waiting.length === 0) {
    return <p className="text-ink-soft">{t('noQuestions')}</p>;
  }
  const { refused } = participant;
  const isRefused =
    refused?.kind === 'vote' && participant.votes.has(refused.question) !== refused.isFor;
  return (
    <>
      <ul className="flex flex-col">
        {[...shown, ...answered].map((question) => {
          const isFor = participant.votes.has(question.id);
          return (
            <li
              key={question.id}
              className="flex items-start gap-3 border-t border-rule py-2 last:border-b"
            >
              <div className="min-w-0 grow py-1.5">
                <p className="wrap-anywhere">{question.text}</p>
                <p className="text-sm text-ink-soft">
                  {t('atStep', { number: question.step + 1 })}
                  {question.state === 'answered' && ` · ${t('answered')}`}
                </p>
              </div>
              <Button
                className="min-h-11 min-w-14 text-base tabular-nums aria-pressed:border-transparent aria-pressed:bg-ink aria-pressed:text-paper"
                aria-pressed={isFor}
                aria-label={t('vote', { count: question.votes, question: question.text })}
                onClick={() => participant.vote(question.id, !isFor)}
              >
                <ThumbsUp aria-hidden size={18} />
                {question.votes}
              </Button>
            </li>
          );
        })}
        {waiting.map(({ id, text }) => (
          <li key={id} className="border-t border-rule py-2 last:border-b">
            <p className="wrap-anywhere">{text}</p>
            <p className="text-sm text-ink-soft italic">{t('waiting')}</p>
          </li>
        ))}
      </ul>
      <p role="status" className="empty:hidden">
        {isRefused && t('voteRefused')}
      </p>
    </>
  );
}
