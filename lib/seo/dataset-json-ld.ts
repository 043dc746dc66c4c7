import type { JsonLd, PageIdentity } from './json-ld';
import { RECORD_LICENCE } from './record-licence';

/** What a catalogue of data is told of the record. */
export interface DatasetWords {
  readonly name: string;
  /** From 50 to 5,000 characters, as Google Dataset Search wants it. */
  readonly description: string;
  /** Origin of the site. */
  readonly site: string;
  readonly creator: string;
  readonly keywords: readonly string[];
  readonly edition: {
    readonly version: string;
    /** ISO day of the release; null for a record that is none. */
    readonly date: string | null;
    readonly contentHash: string;
  };
  /** First and last year of what took place; null where nothing has a date. */
  readonly years: readonly [number, number] | null;
  /** Round all places, in degrees. */
  readonly box: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  } | null;
  readonly variables: readonly { readonly name: string; readonly description: string }[];
  readonly downloads: readonly {
    readonly name: string;
    /** From the root of the site. */
    readonly path: string;
    readonly encodingFormat: string;
  }[];
}

/** One name for the record, on whichever page it is spoken of. */
export const datasetId = (site: string) => `${site}/#dataset`;

/** The whole record as a dataset, for those who look for data rather than for pages. */
export function datasetJsonLd(words: DatasetWords, page: PageIdentity): JsonLd {
  const { name, description, site, creator, keywords, edition, years, box, variables } = words;
  return {
    '@type': 'Dataset',
    '@id': datasetId(site),
    name,
    description,
    url: page.address,
    inLanguage: page.language,
    license: RECORD_LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: creator },
    keywords,
    version: edition.version,
    identifier: `urn:sha256:${edition.contentHash}`,
    datePublished: edition.date ?? undefined,
    dateModified: edition.date ?? undefined,
    temporalCoverage: years?.join('/'),
    spatialCoverage: box
      ? {
          '@type': 'Place',
          geo: {
            '@type': 'GeoShape',
            box: [box.south, box.west, box.north, box.east].join(' '),
          },
        }
      : undefined,
    variableMeasured: variables.map((variable) => ({ '@type': 'PropertyValue', ...variable })),
    distribution: words.downloads.map((download) => ({
      '@type': 'DataDownload',
      name: download.name,
      encodingFormat: download.encodingFormat,
      contentUrl: `${site}${download.path}`,
    })),
  };
}
