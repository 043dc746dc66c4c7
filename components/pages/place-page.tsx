import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PlaceFacts } from '@/components/event/place-facts';
import type { EventSummary } from '@/lib/model/event-summary';
import { neighboursOf } from '@/lib/filters/events-at-places';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { placePage } from '@/lib/routes/page-links';
import { CountedLinks } from './counted-links';
import { EventsSection } from './events-section';
import { KeepLink } from './keep-link';
import { PageFact, PageSection, StandaloneLink } from './page-parts';
import { SubjectPage } from './subject-page';

interface PlacePageProps {
  /** Of the page's address, for the link to the other language; beginning with "?" unless empty. */
  readonly search?: string;
  readonly place: AtlasPlace;
  /** Those that lie in the place. */
  readonly sites: readonly AtlasPlace[];
  readonly events: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
}

export function PlacePage(props: PlacePageProps) {
  const { place, search, sites, events, placeName, map, share } = props;
  const t = useTranslations('evidence.place');
  const neighbours = neighboursOf(events, place.id);
  return (
    <SubjectPage
      path={placePage(place.id)}
      search={search}
      section="places"
      subject={place}
      kicker={t(`kind.${place.kind}`)}
      view={{ places: [place.id] }}
      map={map}
      share={share}
      keep={<KeepLink item={{ kind: 'place', id: place.id }} />}
      facts={
        <dl>
          <PlaceFacts
            place={place}
            sites={sites}
            fact={PageFact}
            renderPlace={(id) => (
              <StandaloneLink href={placePage(id)}>{placeName(id)}</StandaloneLink>
            )}
          />
        </dl>
      }
    >
      {neighbours.length > 0 && (
        <PageSection title={t('neighbours')}>
          <CountedLinks
            entries={neighbours.map(({ id, count }) => ({
              href: placePage(id),
              name: placeName(id),
              count,
            }))}
          />
        </PageSection>
      )}
      <EventsSection events={events} placeName={placeName} />
    </SubjectPage>
  );
}
