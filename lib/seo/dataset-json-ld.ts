import type { JsonLd, PageIdentity } from './json-ld';
import { RECORD_LICENCE } from './record-licence';

interface AtlasWords {
  readonly name: string;
  readonly description: string;
  /** Origin of the site. */
  readonly site: string;
}

/** One name for the record, on whichever page it is spoken of. */
export const datasetId = (site: string) => `${site}/#dataset`;

/** The whole record as a dataset, for those who look for data rather than for pages. */
export function datasetJsonLd({ name, description, site }: AtlasWords, page: PageIdentity): JsonLd {
  return {
    '@type': 'Dataset',
    '@id': datasetId(site),
    name,
    description,
    url: page.address,
    inLanguage: page.language,
    license: RECORD_LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name, url: site },
    distribution: ['events', 'places', 'corridors'].map((part) => ({
      '@type': 'DataDownload',
      name: part,
      encodingFormat: 'application/json',
      contentUrl: `${site}/api/v1/${part}?language=${page.language}`,
    })),
  };
}
