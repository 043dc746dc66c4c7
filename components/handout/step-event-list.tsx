import { useTranslations } from 'next-intl';
import { FamilyIcon } from '@/components/event/family-icon';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { citedPlaces } from '@/lib/lecture/handout/cited-places';
import type { HandoutCitation, HandoutEvent } from '@/lib/lecture/handout/handout';
import { dateWords } from '@/lib/time/date-words';

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

/** Who says so and where: numbers of sources with locators, and in what a source differs. */
function EventCitations({ citations }: { citations: readonly HandoutCitation[] }) {
  const t = useTranslations('handout');
  const aspects = useTranslations('vocabulary.aspect');
  const words = useReferenceLanguage();
  const located = citedPlaces(citations, words).map(({ source, via, where }) => {
    const sources = via === null ? t('direct', { source }) : t('via', { source, via });
    return where === null ? sources : t('located', { sources, locator: where });
  });
  const differing = citations.filter(({ claim }) => claim.stance === 'differs');
  return (
    <div className="handout-of-sources">
      <p className="text-[0.92em] text-ink-soft">{located.join('; ')}</p>
      {differing.map(({ claim: { on, says, ordinal }, source: number }) => {
        const source = `[${number}]`;
        return (
          <p key={ordinal} className="border-l-2 border-accent pl-[0.6em]">
            {on === null
              ? says === null
                ? t('differs', { source })
                : t('differsSayingOnly', { source, says })
              : says === null
                ? t('differsOn', { source, aspect: aspects(on) })
                : t('differsSaying', { source, aspect: aspects(on), says })}
          </p>
        );
      })}
    </div>
  );
}
