import { useTranslations } from 'next-intl';
import { PlaceNames } from '@/components/event-facts/place-names';
import { TextButton } from '@/components/ui/text-button';
import type { EventSummary } from '@/lib/events/event-summary';
import { eventsAt, neighboursOf } from '@/lib/events/events-at-places';
import type { AtlasPlace } from '@/lib/places/atlas-place';
import { pairSelection, type Selection } from '@/lib/view/selection';
import { EventSection } from './event-section';
import { EvidenceSection } from './evidence-section';
import { LoadingLines } from './loading-lines';
import { PlaceFacts } from './place-facts';

interface PlaceEvidenceProps {
  readonly place: AtlasPlace;
  readonly summaries: readonly EventSummary[];
  readonly visibleEventIds: ReadonlySet<string>;
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

export function PlaceEvidence({ place, summaries, placeName, ...rows }: PlaceEvidenceProps) {
  const t = useTranslations('evidence');
  const events = eventsAt(summaries, place.id);
  const neighbours = neighboursOf(
    events.filter(({ id }) => rows.visibleEventIds.has(id)),
    place.id,
  );
  return (
    <>
      {place.note && <p className="px-5 pb-4 text-sm leading-6">{place.note}</p>}
      <PlaceFacts place={place} />
      <EvidenceSection title={t('place.names')}>
        <PlaceNames names={place.names} />
      </EvidenceSection>
      {neighbours.length > 0 && (
        <EvidenceSection title={t('place.neighbours')}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {neighbours.map(({ id, count }) => (
              <li key={id}>
                <TextButton onClick={() => rows.onOpen(pairSelection(place.id, id))}>
                  {t('place.neighbour', { name: placeName(id), count })}
                </TextButton>
              </li>
            ))}
          </ul>
        </EvidenceSection>
      )}
      {summaries.length === 0 ? (
        <LoadingLines />
      ) : (
        <EventSection title={t('events')} events={events} placeName={placeName} {...rows} />
      )}
    </>
  );
}
