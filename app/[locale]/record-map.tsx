import { useTranslations } from 'next-intl';
import { mapArcs, placesTouched } from '@/components/static-map/map-arcs';
import { SmallMap } from '@/components/static-map/small-map';
import type { EventSummary } from '@/lib/model/event-summary';
import type { AtlasPlace } from '@/lib/model/atlas-place';

const MOST_NAMES = 12;
/** A place with fewer of the events than this share does not make the map a map of half the world. */
const LEAST_SHARE = 0.1;

interface RecordMapProps {
  readonly events: readonly EventSummary[];
  readonly places: readonly AtlasPlace[];
  /** Shown even when no event touches it, and named before the others. */
  readonly centre?: string;
}

/** The small map of some events: where they are, and which ways they go. */
export function RecordMap({ events, places, centre }: RecordMapProps) {
  const t = useTranslations('pages.map');
  const counts = placesTouched(events);
  const weight = (id: string) => (id === centre ? Infinity : (counts.get(id) ?? 0));
  const shown = places
    .filter(({ id }) => id === centre || counts.has(id))
    .toSorted((one, other) => weight(other.id) - weight(one.id));
  const name = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  const arcs = mapArcs(events);
  const framed = new Set(
    shown.map(({ id }) => id).filter((id) => weight(id) >= LEAST_SHARE * events.length),
  );
  const [only] = events;
  const legs = events.length === 1 && only ? only.legs.filter(({ from, to }) => from !== to) : [];
  const alternative =
    legs.length > 0
      ? t('legs', {
          legs: legs.map(({ from, to }) => t('leg', { from: name(from), to: name(to) })).join(', '),
        })
      : t('places', {
          count: shown.length,
          names: shown
            .slice(0, MOST_NAMES)
            .map((place) => place.name)
            .join(', '),
        });
  return (
    <SmallMap
      places={shown}
      arcs={arcs}
      framed={framed}
      alternative={alternative}
      caption={arcs.length > 1 ? t('lines') : undefined}
    />
  );
}
