import { datasetId } from './dataset-json-ld';
import type { JsonLd, PageIdentity } from './json-ld';
import { RECORD_LICENCE } from './record-licence';

interface AboutWords {
  readonly title: string;
  readonly description: string;
  /** Of the atlas. */
  readonly name: string;
  /** Origin of the site. */
  readonly site: string;
  /** Content hash of the record. */
  readonly edition: string;
  /** First and last year of what took place; null where nothing has a date. */
  readonly years: readonly [number, number] | null;
}

/** The page about the atlas, and of which edition of the record it speaks. */
export function aboutJsonLd(words: AboutWords, page: PageIdentity): JsonLd {
  const { title, description, name, site, edition, years } = words;
  return {
    '@type': 'AboutPage',
    '@id': `${page.address}#page`,
    name: title,
    description,
    url: page.address,
    inLanguage: page.language,
    about: {
      '@type': 'Dataset',
      '@id': datasetId(site),
      name,
      version: edition,
      temporalCoverage: years?.join('/'),
      license: RECORD_LICENCE,
    },
  };
}
