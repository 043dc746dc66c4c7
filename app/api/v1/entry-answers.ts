import type { Locale } from '@/lib/i18n/routing';
import { findPlaces } from '@/lib/db/queries/find-places';
import { siteAddress } from '@/lib/routes/site-address';
import { jsonLdText, type JsonLd } from '@/lib/seo/json-ld';
import type { Representation } from './api-route';
import { goneOrNotFound } from './gone-or-not-found';

/** Where the page of an entry is, in the language of the answer. */
export const entryPage = (language: Locale, path: string) => ({
  address: `${siteAddress()}/${language}${path}`,
  language,
});

export const jsonLd = (node: JsonLd): Representation => ({
  body: jsonLdText(node),
  mediaType: 'application/ld+json',
});

export const geoJson = (value: object): Representation => ({
  body: JSON.stringify(value),
  mediaType: 'application/geo+json',
});

export async function placeById(id: string, language: Locale) {
  const places = await findPlaces(language);
  return (
    places.find((place) => place.id === id) ??
    goneOrNotFound('places', id, `There is no place "${id}".`)
  );
}
