import { useLocale, useTranslations } from 'next-intl';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { FactComponent } from './event-facts';
import { ExternalLink } from './external-link';

const FRACTION_DIGITS = 4;

interface PlaceFactsProps {
  readonly place: AtlasPlace;
  /** How a term and what is said of it look where this stands. */
  readonly fact: FactComponent;
}

/** Where a place is and under what numbers others know it, inside a `dl`. */
export function PlaceFacts({ place, fact: Fact }: PlaceFactsProps) {
  const t = useTranslations('evidence.place');
  const language = useLocale();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: FRACTION_DIGITS });
  const degrees = (value: number) => `${number.format(Math.abs(value))}°`;
  const { latitude, longitude, country, wikidata, geonames } = place;
  return (
    <>
      <Fact term={t('country')}>
        {new Intl.DisplayNames([language], { type: 'region' }).of(country)} ({country})
      </Fact>
      <Fact term={t('coordinates')}>
        <span className="tabular-nums">
          {t('position', {
            latitude: t(latitude < 0 ? 'south' : 'north', { degrees: degrees(latitude) }),
            longitude: t(longitude < 0 ? 'west' : 'east', { degrees: degrees(longitude) }),
          })}
        </span>
      </Fact>
      {wikidata && (
        <Fact term="Wikidata">
          <ExternalLink href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</ExternalLink>
        </Fact>
      )}
      {geonames !== null && (
        <Fact term="GeoNames">
          <ExternalLink href={`https://www.geonames.org/${geonames}`}>{geonames}</ExternalLink>
        </Fact>
      )}
    </>
  );
}
