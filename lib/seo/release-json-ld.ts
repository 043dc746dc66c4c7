import { datasetId } from './dataset-json-ld';
import type { JsonLd, PageIdentity } from './json-ld';
import { RECORD_LICENCE } from './record-licence';

interface ReleaseWords {
  readonly title: string;
  readonly description: string;
  /** Origin of the site. */
  readonly site: string;
  /** Absolute, of its entries. */
  readonly file: string;
  readonly edition: { readonly version: string; readonly date: string };
}

/** A release as a dataset of its own, which is a version of the record. */
export const releaseJsonLd = (
  { title, description, site, file, edition: { version, date } }: ReleaseWords,
  page: PageIdentity,
): JsonLd => ({
  '@type': 'Dataset',
  '@id': `${page.address}#dataset`,
  name: title,
  description,
  url: page.address,
  inLanguage: page.language,
  version,
  datePublished: date,
  license: RECORD_LICENCE,
  isAccessibleForFree: true,
  isPartOf: { '@type': 'Dataset', '@id': datasetId(site) },
  distribution: {
    '@type': 'DataDownload',
    encodingFormat: 'application/x-ndjson',
    contentUrl: file,
  },
});
