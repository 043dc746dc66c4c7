import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import type { Poll } from '@/lib/model/poll-schema';

interface RoomQuestionProps {
  readonly poll: Poll;
  /** Of its words, where it is not the page's. */
  readonly lang?: Locale | undefined;
}

/** What a step asks the room, on paper and for who reads alone: without the answers. */
export function RoomQuestion({ poll, lang }: RoomQuestionProps) {
  const t = useTranslations('roomQuestion');
  return (
    <div className="mt-[0.8em] break-inside-avoid border-l-2 border-accent pl-3">
      <p>
        <span className="font-semibold">{t('label')}</span> <span lang={lang}>{poll.prompt}</span>
        {poll.kind === 'number' && poll.unit !== null && <span lang={lang}> ({poll.unit})</span>}
      </p>
      {'options' in poll && (
        <ol lang={lang} className="list-[upper-alpha] pl-[1.6em]">
          {poll.options.map((option, index) => (
            <li key={index}>{option}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
