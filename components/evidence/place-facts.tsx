import { useLocale, useTranslations } from 'next-intl';
import { ExternalLink } from '@/components/event-facts/external-link';
import { TextLink } from '@/components/ui/text-link';
import type { AtlasPlace } from '@/lib/places/atlas-place';
import { placePage } from '@/lib/view/page-links';
import { Fact } from './evidence-section';

const FRACTION_DIGITS = 4;

export function PlaceFacts({ place }: { place: AtlasPlace }) {
  const t = useTranslations('evidence.place');
  const language = useLocale();
  const degrees = (value: number) =>
    `${new Intl.NumberFormat(language, { maximumFractionDigits: FRACTION_DIGITS }).format(Math.abs(value))}°`;
  const { latitude, longitude, wikidata, geonames } = place;
  return (
    <dl className="flex flex-col gap-1 border-t border-rule px-5 py-4">
      <Fact term={t('country')}>
        {new Intl.DisplayNames([language], { type: 'region' }).of(place.country)} ({place.country})
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
      <Fact term={t('more')}>
        <TextLink href={placePage(place.id)}>{t('page')}</TextLink>
      </Fact>
    </dl>
  );
}
