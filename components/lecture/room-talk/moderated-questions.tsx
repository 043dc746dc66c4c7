import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { QUESTION_STATES, type AudienceQuestion } from '@/lib/lecture/audience-question';
import { questionsIn } from '@/lib/lecture/heard-talk';

type State = AudienceQuestion['state'];

interface ModeratedQuestionsProps {
  readonly questions: readonly AudienceQuestion[];
  /** Id of the one that stands on the screen. */
  readonly asked: string | undefined;
  readonly onModerate: (question: string, state: State) => void;
  /** Puts it on the screen; null takes away what is there. */
  readonly onShow: (question: string | null) => void;
}

/** What may become of a question in each state. */
const NEXT: Record<State, readonly State[]> = {
  waiting: ['shown', 'hidden'],
  shown: ['answered', 'hidden'],
  answered: ['shown', 'hidden'],
  hidden: ['shown'],
};

/** The questions of the audience by their state, the one with the most votes first. */
export function ModeratedQuestions(props: ModeratedQuestionsProps) {
  const { questions, asked, onModerate, onShow } = props;
  const t = useTranslations('roomTalk.speaker');
  if (questions.length === 0) return <p className="text-sm text-ink-soft">{t('noQuestions')}</p>;
  return (
    <div className="flex flex-col gap-3 text-sm">
      {QUESTION_STATES.map((state) => {
        const inState = questionsIn(questions, state);
        if (inState.length === 0) return null;
        return (
          <section key={state} aria-label={t(`states.${state}`)}>
            <h3 className="text-xs leading-5 text-ink-soft">{t(`states.${state}`)}</h3>
            <ul>
              {inState.map((question) => (
                <li
                  key={question.id}
                  className="flex flex-col gap-1 border-t border-rule py-2 leading-snug"
                >
                  <p className="text-base wrap-anywhere">{question.text}</p>
                  <p className="text-ink-soft tabular-nums">
                    {t('atStep', { number: question.step + 1 })} ·{' '}
                    {t('votes', { count: question.votes })}
                  </p>
                  <div className="flex flex-wrap gap-2">
                    {NEXT[state].map((next) => (
                      <Button
                        key={next}
                        aria-label={t(`moderateNamed.${next}`, { question: question.text })}
                        onClick={() => onModerate(question.id, next)}
                      >
                        {t(`moderate.${next}`)}
                      </Button>
                    ))}
                    {state === 'shown' && (
                      <Button
                        aria-pressed={asked === question.id}
                        onClick={() => onShow(asked === question.id ? null : question.id)}
                      >
                        {t(asked === question.id ? 'offScreen' : 'onScreen')}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
