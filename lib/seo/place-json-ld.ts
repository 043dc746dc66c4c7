import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { JsonLd, PageIdentity } from './json-ld';
import { alternateNames, sameAs } from './names';

/** A place with its position; with a page, also under every name it has. */
export function placeJsonLd(place: AtlasPlace, page?: PageIdentity): JsonLd {
  return {
    '@type': 'Place',
    '@id': page && `${page.address}#place`,
    name: place.name,
    alternateName: page && alternateNames(place),
    geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
    address: { '@type': 'PostalAddress', addressCountry: place.country },
    sameAs: sameAs(place),
    mainEntityOfPage: page?.address,
  };
}
