import { useTranslations } from 'next-intl';
import { groupBy } from '@/lib/text/group-by';
import type { RelatedEvent } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { EventLinks } from './events-by-year';

interface RelatedEventsProps {
  readonly links: readonly RelatedEvent[];
  /** In the order of time. */
  readonly summaries: readonly EventSummary[];
  readonly placeName: (id: string) => string;
}

/** Relations in words, read from the page's event in both directions. */
export function PageRelatedEvents({ links, summaries, placeName }: RelatedEventsProps) {
  const t = useTranslations('evidence.relation');
  const groups = groupBy(links, ({ direction, relation }) => t(`${direction}.${relation}`));
  return (
    <dl className="flex flex-col gap-3">
      {[...groups].map(([relation, ofRelation]) => (
        <div key={relation}>
          <dt className="text-xs leading-5 text-ink-soft">{relation}</dt>
          <dd>
            <EventLinks
              events={summaries.filter(({ id }) => ofRelation.some((link) => link.id === id))}
              placeName={placeName}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
