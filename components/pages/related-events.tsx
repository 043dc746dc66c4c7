import { useTranslations } from 'next-intl';
import type { RelatedEvent } from '@/lib/events/event-detail';
import type { EventSummary } from '@/lib/events/event-summary';
import { EventLinks } from './events-by-year';

interface RelatedEventsProps {
  readonly links: readonly RelatedEvent[];
  /** In the order of time. */
  readonly summaries: readonly EventSummary[];
  readonly placeName: (id: string) => string;
}

/** Relations in words, read from the page's event in both directions. */
export function RelatedEvents({ links, summaries, placeName }: RelatedEventsProps) {
  const t = useTranslations('evidence.relation');
  const words = links.map((link) => ({ ...link, words: t(`${link.direction}.${link.relation}`) }));
  const groups = new Set(words.map((link) => link.words));
  return (
    <dl className="flex flex-col gap-3">
      {[...groups].map((relation) => (
        <div key={relation}>
          <dt className="text-xs leading-5 text-ink-soft">{relation}</dt>
          <dd>
            <EventLinks
              events={summaries.filter(({ id }) =>
                words.some((link) => link.words === relation && link.id === id),
              )}
              placeName={placeName}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
