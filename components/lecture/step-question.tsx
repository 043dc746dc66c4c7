import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import type { Poll } from '@/lib/model/poll-schema';

interface StepQuestionProps {
  readonly poll: Poll;
  /** Stands above it: of a step that only asks, it is the question itself. */
  readonly title?: string;
  /** Of its words, where it is not the page's. */
  readonly lang?: Locale | undefined;
}

/** What a step asks, as text: there may be no room that answers on phones. */
export function StepQuestion({ poll, title, lang }: StepQuestionProps) {
  const t = useTranslations('lecture');
  return (
    <div className="mt-[0.6em] border-l-[0.15em] border-accent pl-[0.6em]">
      {poll.prompt !== title && (
        <p className="font-semibold">
          <span className="sr-only">{t('question')}: </span>
          <span lang={lang}>{poll.prompt}</span>
        </p>
      )}
      {'options' in poll && (
        <ol lang={lang} className="list-[upper-alpha] pl-[1.4em]">
          {poll.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
