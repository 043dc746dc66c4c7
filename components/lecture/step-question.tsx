import { useTranslations } from 'next-intl';
import type { Poll } from '@/lib/model/poll-schema';

/**
 * What a step asks, as text: there may be no room that answers on phones.
 * @param title that stands above it: of a step that only asks, it is the question itself.
 */
export function StepQuestion({ poll, title }: { poll: Poll; title?: string }) {
  const t = useTranslations('lecture');
  return (
    <div className="mt-[0.6em] border-l-[0.15em] border-accent pl-[0.6em]">
      {poll.prompt !== title && (
        <p className="font-semibold">
          <span className="sr-only">{t('question')}: </span>
          {poll.prompt}
        </p>
      )}
      {'options' in poll && (
        <ol className="list-[upper-alpha] pl-[1.4em]">
          {poll.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
