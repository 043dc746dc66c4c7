import { escapedXml } from '@/lib/text/escaped-xml';
import type { CataloguedEdition } from './record-edition';
import {
  CONTRIBUTORS,
  DATA_LICENCE,
  RECORD_DESCRIPTION,
  RECORD_DOWNLOADS,
} from './record-description';
import type { RecordExtent } from './record-extent';

/** DataCite's own word for what is to be assigned later (appendix 3 of its schema). */
export const NO_DOI_YET = '(:tba)';

/** As `CITATION.cff` and DataCite know one: without an address before it. */
export const DOI = /^10\.\d{4,9}(\.\d+)?\/\S+$/;

interface Catalogued {
  readonly edition: CataloguedEdition;
  readonly extent: RecordExtent;
  /** ISO day for the year of publication where the edition has none. */
  readonly day: string;
  /** Address of the edition; null where only this machine could open it. */
  readonly address: string | null;
  readonly doi: string | null;
}

/**
 * The record in DataCite's metadata schema 4.6, ready to be sent when a DOI is registered. Nobody has
 * registered one: without `doi` the identifier says so, and what names the edition now are its address
 * and its content hash.
 */
export function dataciteXml({ edition, extent, day, address, doi }: Catalogued): string {
  const { title, abstract, keywords } = RECORD_DESCRIPTION;
  const published = edition.date ?? day;
  const lines = [
    element('identifier', { identifierType: 'DOI' }, doi ?? NO_DOI_YET),
    within('creators', [
      within('creator', [element('creatorName', { nameType: 'Organizational' }, CONTRIBUTORS)]),
    ]),
    within('titles', [element('title', { 'xml:lang': 'en' }, title)]),
    element('publisher', {}, CONTRIBUTORS),
    element('publicationYear', {}, published.slice(0, 'YYYY'.length)),
    element('resourceType', { resourceTypeGeneral: 'Dataset' }, 'Event data'),
    within(
      'subjects',
      keywords.map((keyword) => element('subject', { 'xml:lang': 'en' }, keyword)),
    ),
    within('dates', [
      ...(edition.date === null ? [] : [element('date', { dateType: 'Issued' }, edition.date)]),
      ...(extent.years === null
        ? []
        : [element('date', { dateType: 'Coverage' }, extent.years.join('/'))]),
    ]),
    element('language', {}, 'en'),
    within('alternateIdentifiers', [
      ...(address === null
        ? []
        : [element('alternateIdentifier', { alternateIdentifierType: 'URL' }, address)]),
      element('alternateIdentifier', { alternateIdentifierType: 'SHA-256' }, edition.contentHash),
    ]),
    within(
      'formats',
      RECORD_DOWNLOADS.map(({ encodingFormat }) => element('format', {}, encodingFormat)),
    ),
    element('version', {}, edition.version),
    within('rightsList', [element('rights', RIGHTS, DATA_LICENCE.title)]),
    within('descriptions', [
      element('description', { descriptionType: 'Abstract', 'xml:lang': 'en' }, abstract),
    ]),
    ...(extent.box === null ? [] : [geoLocations(extent.box)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<resource ${attributes(ROOT)}>\n${lines.join('\n')}\n</resource>\n`;
}

const ROOT = {
  xmlns: 'http://datacite.org/schema/kernel-4',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://datacite.org/schema/kernel-4 https://schema.datacite.org/meta/kernel-4.6/metadata.xsd',
};

const RIGHTS = {
  rightsURI: DATA_LICENCE.address,
  rightsIdentifier: DATA_LICENCE.spdx,
  rightsIdentifierScheme: 'SPDX',
  schemeURI: 'https://spdx.org/licenses/',
  'xml:lang': 'en',
};

const geoLocations = ({ west, east, south, north }: NonNullable<RecordExtent['box']>) =>
  within('geoLocations', [
    within('geoLocation', [
      within('geoLocationBox', [
        element('westBoundLongitude', {}, String(west)),
        element('eastBoundLongitude', {}, String(east)),
        element('southBoundLatitude', {}, String(south)),
        element('northBoundLatitude', {}, String(north)),
      ]),
    ]),
  ]);

type Attributes = Readonly<Record<string, string>>;

const attributes = (given: Attributes) =>
  Object.entries(given)
    .map(([name, value]) => `${name}="${escapedXml(value)}"`)
    .join(' ');

function element(name: string, given: Attributes, text: string): string {
  const head = [name, attributes(given)].filter(Boolean).join(' ');
  return `<${head}>${escapedXml(text)}</${name}>`;
}

const within = (name: string, children: readonly string[]) =>
  `<${name}>${children.join('')}</${name}>`;
