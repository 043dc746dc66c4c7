import type { JsonLd, PageIdentity } from './json-ld';

interface AtlasWords {
  readonly name: string;
  readonly description: string;
  /** Origin of the site. */
  readonly site: string;
}

/** The whole record as a dataset, for those who look for data rather than for pages. */
export function datasetJsonLd({ name, description, site }: AtlasWords, page: PageIdentity): JsonLd {
  return {
    '@type': 'Dataset',
    '@id': `${site}/#dataset`,
    name,
    description,
    url: page.address,
    inLanguage: page.language,
    license: 'https://creativecommons.org/licenses/by/4.0/',
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
