import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExternalLink } from '@/components/event-facts/external-link';
import type { EventSummary } from '@/lib/events/event-summary';
import { neighboursOf } from '@/lib/events/events-at-places';
import type { AtlasPlace } from '@/lib/places/atlas-place';
import { mapPage, placePage } from '@/lib/view/page-links';
import { CountedLinks } from './counted-links';
import { EventsByYear } from './events-by-year';
import { NamesTable } from './names-table';
import { PageFrame } from './page-frame';
import { MapLink, PageFact, PageSection, PageTitle, TwoColumns } from './page-parts';

const FRACTION_DIGITS = 4;

interface PlacePageProps {
  readonly place: AtlasPlace;
  readonly events: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
}

export function PlacePage({ place, events, placeName, map }: PlacePageProps) {
  const t = useTranslations('pages');
  const evidence = useTranslations('evidence');
  const neighbours = neighboursOf(events, place.id);
  return (
    <PageFrame path={placePage(place.id)} section="places" here={place.name}>
      <PageTitle title={place.name} kicker={evidence(`place.kind.${place.kind}`)}>
        {place.note && <p className="text-base leading-7">{place.note}</p>}
        <p>
          <MapLink href={mapPage({ places: [place.id] })} />
        </p>
      </PageTitle>
      <TwoColumns
        side={
          <div className="mb-5 flex flex-col gap-4">
            {map}
            <PlaceFacts place={place} />
            <PageSection title={evidence('place.names')}>
              <NamesTable names={place.names} />
            </PageSection>
          </div>
        }
        main={
          <>
            {neighbours.length > 0 && (
              <PageSection title={evidence('place.neighbours')}>
                <CountedLinks
                  entries={neighbours.map(({ id, count }) => ({
                    href: placePage(id),
                    name: placeName(id),
                    count,
                  }))}
                />
              </PageSection>
            )}
            <PageSection title={t('nav.events')} aside={t('eventCount', { count: events.length })}>
              <EventsByYear events={events} placeName={placeName} />
            </PageSection>
          </>
        }
      />
    </PageFrame>
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
