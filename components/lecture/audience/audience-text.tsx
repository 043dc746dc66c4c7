import { useTranslations } from 'next-intl';
import { eventsOfStep, type StepText } from '@/lib/lecture/presented-tour';
import { StepBody } from '../step-body';

interface AudienceTextProps {
  readonly text: StepText;
  /** The sentence that is lit on the screen, from 0; null for the whole text. */
  readonly lit: number | null;
  readonly onEvent: (event: string) => void;
}

/** The text of a step in the hand: a number opens who says so. */
export function AudienceText({ text, lit, onEvent }: AudienceTextProps) {
  const t = useTranslations('follow');
  if (text.kind === 'markdown') return <StepBody text={text} />;
  const events = eventsOfStep(text);
  return (
    <>
      {text.sentences.map((sentence, index) => (
        <p
          key={index}
          aria-current={index === lit ? 'true' : undefined}
          className="-mx-2 border-l-4 border-transparent px-2 not-first:mt-[0.6em] aria-[current]:border-accent aria-[current]:bg-accent/10"
        >
          {sentence.text}
          {sentence.events.map((event) => {
            const number = events.indexOf(event) + 1;
            return (
              <sup key={event}>
                <button
                  type="button"
                  aria-label={t('note', { number })}
                  // The area for the finger is larger than the number, and moves no line of the text.
                  className="relative mx-0.5 inline-block min-w-6 cursor-pointer rounded-xs text-center text-[max(1em,0.75rem)] leading-none text-accent tabular-nums underline underline-offset-2 after:absolute after:-inset-x-1 after:-inset-y-4"
                  onClick={() => onEvent(event)}
                >
                  {number}
                </button>
              </sup>
            );
          })}
        </p>
      ))}
    </>
  );
}
