import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CompletenessNote } from '@/components/event/completeness-note';
import type { EventSummary } from '@/lib/model/event-summary';
import { EventsByYear } from './events-by-year';
import { PageLink, PageSection } from './page-parts';

interface EventsSectionProps {
  /** In the order of time. */
  readonly events: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  /** Which events are meant, where that has to be said. */
  readonly children?: ReactNode;
}

/** The events of what a page is about. */
export function EventsSection({ events, placeName, children }: EventsSectionProps) {
  const t = useTranslations('pages');
  return (
    <PageSection title={t('nav.events')} aside={t('eventCount', { count: events.length })}>
      {children}
      <div className="mb-3 empty:hidden">
        <CompletenessNote events={events} link={PageLink} />
      </div>
      <EventsByYear events={events} placeName={placeName} />
    </PageSection>
  );
}
