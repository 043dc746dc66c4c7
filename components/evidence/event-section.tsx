import { useTranslations } from 'next-intl';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Selection } from '@/lib/view/selection';
import { EventRows, HiddenCount } from './event-rows';
import { EvidenceSection } from './evidence-section';

interface EventSectionProps {
  readonly title: string;
  readonly events: readonly EventSummary[];
  readonly visibleEventIds: ReadonlySet<string>;
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** The visible ones of some events, and the number of those that the filters hide. */
export function EventSection({
  title,
  events,
  visibleEventIds,
  placeName,
  onOpen,
  onHighlight,
}: EventSectionProps) {
  const t = useTranslations('evidence');
  const visible = events.filter(({ id }) => visibleEventIds.has(id));
  return (
    <EvidenceSection title={title} aside={t('eventCount', { count: visible.length })}>
      <EventRows events={visible} placeName={placeName} onOpen={onOpen} onHighlight={onHighlight} />
      <HiddenCount all={events.length} visible={visible.length} />
    </EvidenceSection>
  );
}
