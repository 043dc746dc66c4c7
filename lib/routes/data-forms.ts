import { routing, type Locale } from '@/lib/i18n/routing';
import { SLUG_PATTERN } from '@/lib/text/slug';

/** In which forms programs read an entry, by the part of the address that names the form. */
const MEDIA_TYPES = {
  json: 'application/json',
  'json-ld': 'application/ld+json',
  geojson: 'application/geo+json',
  csl: 'application/vnd.citationstyles.csl+json',
} as const;

type FormName = keyof typeof MEDIA_TYPES;

const FORMS: Readonly<Record<string, readonly FormName[]>> = {
  events: ['json', 'json-ld', 'geojson', 'csl'],
  places: ['json', 'json-ld', 'geojson'],
  actors: ['json', 'json-ld'],
  sources: ['json', 'json-ld', 'csl'],
};

const ENTRY = new RegExp(`^/(${Object.keys(FORMS).join('|')})/(${SLUG_PATTERN})/?$`);

export interface DataForm {
  readonly mediaType: string;
  /** Of the API, from the root of the site. */
  readonly address: string;
}

/**
 * The forms other than HTML in which what a page tells of can be had; none for a page that is not of
 * one event, place, actor or source.
 *
 * @param path without the language
 */
export function dataForms(path: string, language: Locale = routing.defaultLocale): DataForm[] {
  const entry = ENTRY.exec(path);
  if (!entry) return [];
  const [, kind, id] = entry;
  return FORMS[kind!]!.map((form) => ({
    mediaType: MEDIA_TYPES[form],
    address: `/api/v1/${kind}/${id}${form === 'json' ? '' : `/${form}`}?language=${language}`,
  }));
}
