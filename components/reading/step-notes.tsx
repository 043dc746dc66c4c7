import { useTranslations } from 'next-intl';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { PageLink } from '@/components/pages/page-parts';
import { shortReference } from '@/lib/citations/reference';
import { citedPlaces } from '@/lib/lecture/handout/cited-places';
import type { HandoutEvent, HandoutSource } from '@/lib/lecture/handout/handout';
import { eventPage, sourcePage } from '@/lib/routes/page-links';
import { dateWords } from '@/lib/time/date-words';

interface StepNotesProps {
  readonly events: readonly HandoutEvent[];
  /** By number. */
  readonly sources: ReadonlyMap<number, HandoutSource>;
  readonly noteId: (number: number) => string;
}

/** What the sentences of a step rest on: each event with its date, and who says so and where. */
export function StepNotes({ events, sources, noteId }: StepNotesProps) {
  const t = useTranslations('tours.page');
  const dates = useDateLanguage();
  return (
    <ol aria-label={t('restsOn')} className="flex flex-col gap-1 text-xs text-ink-soft">
      {events.map(({ number, event, citations }) => (
        <li
          key={event.id}
          id={noteId(number)}
          className="reading-note grid grid-cols-[1.5rem_minmax(0,1fr)] rounded-sm"
        >
          <span className="leading-6 font-semibold text-accent tabular-nums max-md:leading-8">
            {number}
          </span>
          <div className="min-w-0 leading-6 wrap-anywhere max-md:leading-8">
            <span className="inline-block first-letter:uppercase">
              {dateWords(event, dates, 'short')}:
            </span>{' '}
            <PageLink href={eventPage(event.id)}>{event.title}</PageLink>
            <Doubts event={event} />
            <Citations citations={citations} sources={sources} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Nothing where it took place and a source says so. */
function Doubts({ event: { status, certainty } }: Pick<HandoutEvent, 'event'>) {
  const t = useTranslations('vocabulary');
  const mark = 'ml-2 inline-flex items-center gap-1 font-medium text-ink';
  return (
    <>
      {status !== 'occurred' && (
        <span className={mark}>
          <StatusIcon status={status} size={12} />
          {t(`status.${status}`)}
        </span>
      )}
      {certainty !== 'explicit' && (
        <span className={mark}>
          <CertaintyIcon certainty={certainty} size={12} />
          {t(`certainty.${certainty}`)}
        </span>
      )}
    </>
  );
}

/** Each source once, with the places in it; one that is known through another, with that one. */
function Citations({
  citations,
  sources,
}: Pick<HandoutEvent, 'citations'> & Pick<StepNotesProps, 'sources'>) {
  const t = useTranslations('reading');
  const words = useReferenceLanguage();
  const link = (number: number) => {
    const source = sources.get(number)!;
    return <PageLink href={sourcePage(source.id)}>{shortReference(source.csl, words)}</PageLink>;
  };
  return (
    <ul aria-label={t('sources')} className="leading-6 max-md:leading-8">
      {citedPlaces(citations, words).map(({ source, via, where }) => (
        <li key={`${source} ${via}`}>
          {link(source)}
          {via !== null && t.rich('via', { source: () => link(via) })}
          {where !== null && `, ${where}`}
        </li>
      ))}
    </ul>
  );
}
