import { useTranslations } from 'next-intl';
import { groupBy } from '@/lib/text/group-by';
import type { RelatedEvent } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Selection } from '@/lib/view/selection';
import { EventRows } from './event-rows';

interface RelatedEventsProps {
  readonly related: readonly RelatedEvent[];
  readonly summaries: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** Relations in words, read from the open event in both directions. */
export function RelatedEvents({ related, summaries, ...rows }: RelatedEventsProps) {
  const t = useTranslations('evidence.relation');
  const groups = groupBy(related, ({ direction, relation }) => t(`${direction}.${relation}`));
  return (
    <dl className="flex flex-col gap-2">
      {[...groups].map(([relation, links]) => (
        <div key={relation}>
          <dt className="text-xs leading-5 text-ink-soft">{relation}</dt>
          <dd>
            {/* In the order of time, which is that of the summaries. */}
            <EventRows
              events={summaries.filter(({ id }) => links.some((link) => link.id === id))}
              {...rows}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
