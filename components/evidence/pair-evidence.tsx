import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import type { EventSummary } from '@/lib/model/event-summary';
import { eventsBetween, withSites } from '@/lib/filters/events-at-places';
import type { Selection } from '@/lib/view/selection';
import { HiddenCount } from './event-rows';
import { EventSection } from './event-section';
import { LoadingLines } from './loading-lines';

interface PairEvidenceProps {
  readonly places: readonly [string, string];
  readonly summaries: readonly EventSummary[];
  readonly visibleEventIds: ReadonlySet<string>;
  /** What lies in a place. */
  readonly sitesIn: (place: string) => readonly string[];
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

export function PairEvidence({
  places,
  summaries,
  sitesIn,
  placeName,
  ...rows
}: PairEvidenceProps) {
  const t = useTranslations('evidence');
  if (summaries.length === 0) return <LoadingLines />;
  const { there, back, bothWays } = eventsBetween(summaries, withSites(places, sitesIn));
  const [one, other] = places.map(placeName) as [string, string];
  const all = [...there, ...back, ...bothWays];
  const isVisible = ({ id }: EventSummary) => rows.visibleEventIds.has(id);
  const visible = all.filter(isVisible);
  const groups = [
    { title: t('pair.direction', { from: one, to: other }), events: there },
    { title: t('pair.direction', { from: other, to: one }), events: back },
    { title: t('pair.bothWays'), events: bothWays },
  ]
    // What is hidden is counted once, for both directions.
    .map(({ title, events }) => ({ title, events: events.filter(isVisible) }))
    .filter(({ events }) => events.length > 0);
  return (
    <>
      <div className="flex flex-col gap-1 px-5 pb-4 text-sm leading-6">
        <p>{t('eventCount', { count: visible.length })}</p>
        <HiddenCount all={all.length} visible={visible.length} />
        <p className="flex flex-wrap gap-x-4">
          {places.map((id) => (
            <TextButton key={id} onClick={() => rows.onOpen({ kind: 'place', id })}>
              {placeName(id)}
            </TextButton>
          ))}
        </p>
      </div>
      {groups.map(({ title, events }) => (
        <EventSection key={title} title={title} events={events} placeName={placeName} {...rows} />
      ))}
    </>
  );
}
