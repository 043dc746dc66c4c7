import { useTranslations } from 'next-intl';
import { CertaintyIcon, StatusIcon } from '@/components/ui/standing-icon';
import { FamilyIcon } from '@/components/ui/family-icon';
import { useDateLanguage } from '@/components/ui/use-date-language';
import type { HandoutEvent } from '@/lib/handout/handout';
import { dateWords } from '@/lib/time/date-words';
import { EventCitations } from './event-citations';

/** The events of a step under their numbers: what, when, how surely, on whose word. */
export function StepEvents({ events }: { events: readonly HandoutEvent[] }) {
  const dates = useDateLanguage();
  return (
    <ol className="flex flex-col gap-[0.6em] text-[0.87em] leading-[1.4]">
      {events.map(({ number, event, isOfNotes, citations }) => (
        <li
          key={event.id}
          className={`grid grid-cols-[1.5em_minmax(0,1fr)] ${isOfNotes ? 'handout-of-notes' : ''}`}
        >
          <span className="font-semibold text-accent tabular-nums">{number}</span>
          <div className="min-w-0 wrap-anywhere">
            <p className="leading-[1.35] font-medium">
              <FamilyIcon
                family={event.family}
                size={12}
                className="mr-[0.35em] inline align-[-0.1em]"
              />
              {event.title}
            </p>
            <p>
              <span className="inline-block first-letter:uppercase">
                {dateWords(event, dates, 'short')}
              </span>
              <Standing event={event} />
            </p>
            <EventCitations citations={citations} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Nothing where it took place and a source says so; the title page tells that this is meant. */
function Standing({ event: { status, certainty } }: Pick<HandoutEvent, 'event'>) {
  const t = useTranslations('vocabulary');
  const mark = 'inline-flex items-center gap-[0.25em] font-medium';
  return (
    <>
      {status !== 'occurred' && (
        <>
          {' · '}
          <span className={mark}>
            <StatusIcon status={status} size={11} />
            {t(`status.${status}`)}
          </span>
        </>
      )}
      {certainty !== 'explicit' && (
        <>
          {' · '}
          <span className={mark}>
            <CertaintyIcon certainty={certainty} size={11} />
            {t(`certainty.${certainty}`)}
          </span>
        </>
      )}
    </>
  );
}
