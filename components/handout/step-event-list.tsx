import { useTranslations } from 'next-intl';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import { FamilyIcon } from '@/components/event/family-icon';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { HandoutEvent } from '@/lib/lecture/handout/handout';
import { dateWords } from '@/lib/time/date-words';
import { EventCitations } from './event-citations';

/** A broken edge is what is not solid, as on the maps. */
const BADGE =
  'ml-[0.4em] inline-flex items-center gap-[0.25em] rounded-xs border px-[0.35em] align-[0.05em] text-[0.85em] leading-[1.3] font-medium';

interface StepEventListProps {
  readonly events: readonly HandoutEvent[];
  readonly inColumns: boolean;
}

/** The events of a step under their numbers: what, when, how surely, on whose word. */
export function StepEventList({ events, inColumns }: StepEventListProps) {
  const dates = useDateLanguage();
  return (
    <ol
      className={`text-[0.87em] leading-[1.4] ${inColumns ? 'gap-x-7 sm:columns-2 print:columns-2' : ''}`}
    >
      {events.map(({ number, event, isOfNotes, citations }) => (
        <li
          key={event.id}
          className={`mb-[0.6em] grid break-inside-avoid grid-cols-[1.5em_minmax(0,1fr)] ${isOfNotes ? 'handout-of-notes' : ''}`}
        >
          <span className="font-semibold text-accent tabular-nums">{number}</span>
          <div className="min-w-0 wrap-anywhere">
            <p className="leading-[1.35]">
              <FamilyIcon
                family={event.family}
                size={12}
                className="mr-[0.35em] inline align-[-0.1em]"
              />
              <span className="inline-block text-ink-soft first-letter:uppercase">
                {dateWords(event, dates, 'short')}:
              </span>{' '}
              <span className="font-medium">{event.title}</span>
              <StatusNotes event={event} />
            </p>
            <EventCitations citations={citations} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Nothing where it took place and a source says so; the title page tells that this is meant. */
function StatusNotes({ event: { status, certainty } }: Pick<HandoutEvent, 'event'>) {
  const t = useTranslations('vocabulary');
  return (
    <>
      {status !== 'occurred' && (
        <span className={`${BADGE} border-dashed border-control`}>
          <StatusIcon status={status} size={10} />
          {t(`status.${status}`)}
        </span>
      )}
      {certainty !== 'explicit' && (
        <span
          className={`${BADGE} ${certainty === 'contested' ? 'border-accent text-accent' : 'border-dashed border-control'}`}
        >
          <CertaintyIcon certainty={certainty} size={10} />
          {t(`certainty.${certainty}`)}
        </span>
      )}
    </>
  );
}
