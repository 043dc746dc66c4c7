import { useTranslations } from 'next-intl';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import type { StepText } from '@/lib/lecture/presented-tour';

interface NotedTextProps {
  readonly text: StepText;
  /** Number and id of the note on an event, among those of the step. */
  readonly noteOf: (
    eventId: string,
  ) => { readonly number: number; readonly id: string } | undefined;
}

/** Sentences as running text, each followed by links to the notes on the events that it rests on. */
export function NotedText({ text, noteOf }: NotedTextProps) {
  const t = useTranslations('reading');
  if (text.kind === 'markdown') return null;
  return (
    <p className="text-base leading-8">
      {text.sentences.map(({ text: sentence, events }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          <UnbrokenNames text={sentence} />
          <sup className="whitespace-nowrap">
            {events.flatMap((event) => {
              const note = noteOf(event);
              return note ? (
                <a
                  key={event}
                  href={`#${note.id}`}
                  aria-label={t('note', { number: note.number })}
                  className="inline-block min-h-6 min-w-6 text-center text-xs leading-6 font-semibold text-accent tabular-nums hover:underline"
                >
                  {note.number}
                </a>
              ) : (
                []
              );
            })}
          </sup>
        </span>
      ))}
    </p>
  );
}
