import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExternalLink } from '@/components/event-facts/external-link';
import type { EventSummary } from '@/lib/events/event-summary';
import { neighboursOf } from '@/lib/events/events-at-places';
import type { AtlasPlace } from '@/lib/places/atlas-place';
import { placePage } from '@/lib/view/page-links';
import { CountedLinks } from './counted-links';
import { EventsSection } from './events-section';
import { PageFact, PageSection } from './page-parts';
import { SubjectPage } from './subject-page';

const FRACTION_DIGITS = 4;

interface PlacePageProps {
  readonly place: AtlasPlace;
  readonly events: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
}

export function PlacePage({ place, events, placeName, map }: PlacePageProps) {
  const t = useTranslations('evidence.place');
  const neighbours = neighboursOf(events, place.id);
  return (
    <SubjectPage
      path={placePage(place.id)}
      section="places"
      subject={place}
      kicker={t(`kind.${place.kind}`)}
      view={{ places: [place.id] }}
      map={map}
      facts={<PlaceFacts place={place} />}
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

function PlaceFacts({ place }: { place: AtlasPlace }) {
  const t = useTranslations('evidence.place');
  const language = useLocale();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: FRACTION_DIGITS });
  const degrees = (value: number) => `${number.format(Math.abs(value))}°`;
  const { latitude, longitude, country, wikidata, geonames } = place;
  return (
    <dl>
      <PageFact term={t('country')}>
        {new Intl.DisplayNames([language], { type: 'region' }).of(country)} ({country})
      </PageFact>
      <PageFact term={t('coordinates')}>
        <span className="tabular-nums">
          {t('position', {
            latitude: t(latitude < 0 ? 'south' : 'north', { degrees: degrees(latitude) }),
            longitude: t(longitude < 0 ? 'west' : 'east', { degrees: degrees(longitude) }),
          })}
        </span>
      </PageFact>
      {wikidata && (
        <PageFact term="Wikidata">
          <ExternalLink href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</ExternalLink>
        </PageFact>
      )}
      {geonames !== null && (
        <PageFact term="GeoNames">
          <ExternalLink href={`https://www.geonames.org/${geonames}`}>{geonames}</ExternalLink>
        </PageFact>
      )}
    </dl>
  );
}
