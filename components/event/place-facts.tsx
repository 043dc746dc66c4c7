import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { FactComponent } from './event-facts';
import { ExternalLink } from './external-link';
import { usePositionWords } from './use-position-words';

const FRACTION_DIGITS = 4;

interface PlaceFactsProps {
  readonly place: AtlasPlace;
  /** Those that lie in the place. */
  readonly sites: readonly AtlasPlace[];
  /** A place that leads on: a button that opens it in the panel, a link on a page. */
  readonly renderPlace: (id: string) => ReactNode;
  /** How a term and what is said of it look where this stands. */
  readonly fact: FactComponent;
}

/** Where a place is and under what numbers others know it, inside a `dl`. */
export function PlaceFacts({ place, sites, renderPlace, fact: Fact }: PlaceFactsProps) {
  const t = useTranslations('evidence.place');
  const language = useLocale();
  const positionOf = usePositionWords(FRACTION_DIGITS);
  const { country, parent, wikidata, geonames } = place;
  return (
    <>
      {parent !== null && <Fact term={t('within')}>{renderPlace(parent)}</Fact>}
      {sites.length > 0 && (
        <Fact term={t('sites')}>
          <ul>
            {sites.map(({ id }) => (
              <li key={id}>{renderPlace(id)}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact term={t('country')}>
        {new Intl.DisplayNames([language], { type: 'region' }).of(country)} ({country})
      </Fact>
      <Fact term={t('coordinates')}>
        <span className="tabular-nums">{positionOf(place)}</span>
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
