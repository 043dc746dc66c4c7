import { useTranslations } from 'next-intl';
import { CompletenessNote } from '@/components/event/completeness-note';
import { NamesList } from '@/components/event/names-list';
import { PlaceFacts } from '@/components/event/place-facts';
import { TextButton } from '@/components/ui/text-button';
import { TextLink } from '@/components/ui/text-link';
import type { EventSummary } from '@/lib/model/event-summary';
import { eventsAt, eventsByWay, neighboursOf } from '@/lib/filters/events-at-places';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { placePage } from '@/lib/routes/page-links';
import { pairSelection, type Selection } from '@/lib/view/selection';
import { WAYS } from '@/lib/model/event-ways';
import { HiddenCount } from './event-rows';
import { EventSection } from './event-section';
import { EvidenceSection, Fact } from './evidence-section';
import { LoadingLines } from './loading-lines';

interface PlaceEvidenceProps {
  readonly place: AtlasPlace;
  /** Those that lie in the place; what happened there happened in it. */
  readonly sites: readonly AtlasPlace[];
  readonly summaries: readonly EventSummary[];
  readonly visibleEventIds: ReadonlySet<string>;
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** What happened comes first; what the place is, and what it is called, after it. */
export function PlaceEvidence({ place, sites, summaries, placeName, ...rows }: PlaceEvidenceProps) {
  const t = useTranslations('evidence');
  const ids = [place, ...sites].map(({ id }) => id);
  const events = eventsAt(summaries, ids);
  const visible = events.filter(({ id }) => rows.visibleEventIds.has(id));
  const neighbours = neighboursOf(visible, place.id);
  const byWay = eventsByWay(visible, ids);
  return (
    <>
      {place.note && <p className="px-5 pb-4 text-sm leading-6">{place.note}</p>}
      {summaries.length === 0 ? (
        <LoadingLines />
      ) : (
        <div className="px-5 pt-2 pb-4 text-sm leading-6">
          <p>{t('eventCount', { count: visible.length })}</p>
          <HiddenCount all={events.length} visible={visible.length} />
          <CompletenessNote events={visible} link={TextLink} />
        </div>
      )}
      {WAYS.filter((way) => byWay[way].length > 0).map((way) => (
        <EventSection
          key={way}
          title={t(`place.way.${way}`)}
          events={byWay[way]}
          placeName={placeName}
          {...rows}
        />
      ))}
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
      <dl className="flex flex-col gap-1 border-t border-rule px-5 py-4">
        <PlaceFacts
          place={place}
          sites={sites}
          fact={Fact}
          renderPlace={(id) => (
            <TextButton onClick={() => rows.onOpen({ kind: 'place', id })}>
              {placeName(id)}
            </TextButton>
          )}
        />
        <Fact term={t('place.more')}>
          <TextLink href={placePage(place.id)}>{t('place.page')}</TextLink>
        </Fact>
      </dl>
      <EvidenceSection title={t('place.names')}>
        <NamesList names={place.names} />
      </EvidenceSection>
    </>
  );
}
