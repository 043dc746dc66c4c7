import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import { corridorLegKeys } from '@/lib/arcs/corridor-legs';
import { eventsOfFlow } from '@/lib/arcs/flow-events';
import { eventsBetween, withSites } from '@/lib/filters/events-at-places';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { EventSummary } from '@/lib/model/event-summary';
import { pairSelection, type FlowSelection, type Selection } from '@/lib/view/selection';
import { EventSection } from './event-section';
import { LoadingLines } from './loading-lines';

interface FlowEvidenceProps {
  readonly flow: FlowSelection;
  readonly corridors: readonly AtlasCorridor[];
  readonly summaries: readonly EventSummary[];
  readonly visibleEventIds: ReadonlySet<string>;
  /** What lies in a place. */
  readonly sitesIn: (place: string) => readonly string[];
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** The events of one arc, and beside them the way to all that happened between its places. */
export function FlowEvidence({
  flow,
  corridors,
  summaries,
  sitesIn,
  placeName,
  ...rows
}: FlowEvidenceProps) {
  const t = useTranslations('evidence');
  const family = useTranslations('vocabulary.family');
  if (summaries.length === 0) return <LoadingLines />;
  const events = eventsOfFlow(summaries, flow, corridorLegKeys(corridors));
  const { there, back, bothWays } = eventsBetween(
    summaries,
    withSites([flow.from, flow.to], sitesIn),
  );
  const all = [...there, ...back, ...bothWays].filter(({ id }) => rows.visibleEventIds.has(id));
  return (
    <>
      <p className="px-5 pb-4 text-sm leading-6">
        <TextButton onClick={() => rows.onOpen(pairSelection(flow.from, flow.to))}>
          {t('flow.all', {
            count: all.length,
            one: placeName(flow.from),
            other: placeName(flow.to),
          })}
        </TextButton>
      </p>
      <EventSection title={family(flow.family)} events={events} placeName={placeName} {...rows} />
    </>
  );
}
