import { useTranslations } from 'next-intl';
import { EventLine } from '@/components/event/event-line';
import { PageAnchor } from '@/components/ui/page-anchor';
import type { EventSummary } from '@/lib/model/event-summary';
import { yearGroups } from '@/lib/timeline/year-groups';
import { eventPage } from '@/lib/routes/page-links';

interface EventsByYearProps {
  /** In the order of time. */
  readonly events: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  /** Of the headings of years. */
  readonly level?: 2 | 3;
}

/** Events under the year in which they began, the undated ones last. */
export function EventsByYear({ events, placeName, level = 3 }: EventsByYearProps) {
  const t = useTranslations('pages');
  const Heading = level === 2 ? 'h2' : 'h3';
  if (events.length === 0) return <p className="text-sm leading-6">{t('noEvents')}</p>;
  return (
    <div className="flex flex-col gap-4">
      {yearGroups(events).map(({ year, events: ofYear }) => (
        <div key={year ?? 'undated'} id={year === null ? 'undated' : `year-${year}`}>
          <Heading className="mb-1 border-b border-rule pb-1 text-base leading-6 font-semibold tabular-nums">
            {year ?? t('undated')}
          </Heading>
          <EventLinks events={ofYear} placeName={placeName} />
        </div>
      ))}
    </div>
  );
}

export function EventLinks({ events, placeName }: Omit<EventsByYearProps, 'level'>) {
  return (
    <ul className="-mx-3 flex flex-col">
      {events.map((event) => (
        <li key={event.id} className="print:break-inside-avoid">
          <PageAnchor
            href={eventPage(event.id)}
            className="block rounded-sm px-3 py-2 hover:bg-ink/6"
          >
            <EventLine event={event} placeName={placeName} />
          </PageAnchor>
        </li>
      ))}
    </ul>
  );
}
