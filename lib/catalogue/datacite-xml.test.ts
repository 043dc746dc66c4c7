import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { dataciteXml, DOI } from './datacite-xml';
import { cataloguedEdition } from './record-edition';
import { recordExtent } from './record-extent';
import { isWellFormed } from './testing';

const places = [
  { longitude: 105.5, latitude: 21 },
  { longitude: -77, latitude: 38.5 },
];
const event = { status: 'occurred', earliest: '1950-01-31', latest: '1950-02-01' };
const events = [event, { ...event, earliest: null, latest: '2025-06-01' }];

const catalogued = {
  edition: { version: '2026.1', date: '2026-11-28', contentHash: 'a'.repeat(64) },
  extent: recordExtent(events, places),
  day: '2026-11-29',
  address: 'https://atlas.example/en/about?a=1&b=2',
  doi: null,
};

function parsed(xml: string) {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement;
}

const namesIn = (xml: string) => [...parsed(xml).children].map(({ tagName }) => tagName);
const textOf = (xml: string, name: string) =>
  parsed(xml).getElementsByTagName(name)[0]?.textContent;

/** Children of `resource` in metadata.xsd of kernel 4.6; it lets them come in any order. */
const REQUIRED = [
  'identifier',
  'creators',
  'titles',
  'publisher',
  'publicationYear',
  'resourceType',
];
const OPTIONAL = [
  'subjects',
  'contributors',
  'dates',
  'language',
  'alternateIdentifiers',
  'relatedIdentifiers',
  'sizes',
  'formats',
  'version',
  'rightsList',
  'descriptions',
  'geoLocations',
  'fundingReferences',
  'relatedItems',
];

it('is well-formed, has every required element once, and no other than the schema knows', () => {
  const xml = dataciteXml(catalogued);
  const root = parsed(xml);
  expect(isWellFormed(xml)).toBe(true);
  expect(root.tagName).toBe('resource');
  expect(root.getAttribute('xmlns')).toBe('http://datacite.org/schema/kernel-4');
  const names = namesIn(xml);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(REQUIRED));
  expect([...REQUIRED, ...OPTIONAL]).toEqual(expect.arrayContaining(names));
  for (const name of REQUIRED) expect(textOf(xml, name)).not.toBe('');
  expect(textOf(xml, 'publicationYear')).toBe('2026');
  const attribute = (name: string, of: string) =>
    root.getElementsByTagName(name)[0]!.getAttribute(of);
  expect(attribute('resourceType', 'resourceTypeGeneral')).toBe('Dataset');
  expect(attribute('rights', 'rightsIdentifier')).toBe('CC-BY-4.0');
});

it('says that there is no DOI yet, and which edition it is by address and hash', () => {
  const xml = dataciteXml(catalogued);
  expect(textOf(xml, 'identifier')).toBe('(:tba)');
  const others = [...parsed(xml).getElementsByTagName('alternateIdentifier')];
  expect(others.map(({ textContent }) => textContent)).toEqual([
    catalogued.address,
    catalogued.edition.contentHash,
  ]);
});

it('takes a DOI, which has no address before it', () => {
  expect(textOf(dataciteXml({ ...catalogued, doi: '10.1234/a&b' }), 'identifier')).toBe(
    '10.1234/a&b',
  );
  expect('10.1234/abc').toMatch(DOI);
  expect('https://doi.org/10.1234/abc').not.toMatch(DOI);
  expect('10.12/abc').not.toMatch(DOI);
});

it('covers the years of what took place and the box round its places', () => {
  const xml = dataciteXml(catalogued);
  const dates = [...parsed(xml).getElementsByTagName('date')];
  expect(dates.map((date) => [date.getAttribute('dateType'), date.textContent])).toEqual([
    ['Issued', '2026-11-28'],
    ['Coverage', '1950/2025'],
  ]);
  expect(textOf(xml, 'westBoundLongitude')).toBe('-77');
  expect(textOf(xml, 'northBoundLatitude')).toBe('38.5');
  const empty = dataciteXml({ ...catalogued, extent: recordExtent([], []) });
  expect(namesIn(empty)).not.toContain('geoLocations');
});

it('a record that is no release has no day of issue, and says so in its version', () => {
  const edition = cataloguedEdition('b'.repeat(64));
  expect(edition.version).toMatch(/\+b{12}$/);
  const xml = dataciteXml({ ...catalogued, edition });
  expect(xml).not.toContain('dateType="Issued"');
  expect(textOf(xml, 'publicationYear')).toBe('2026');
});

it.each(['<a><b></a></b>', '<a>&</a>', '<a>', '<a b="<"></a>', '<a></a><b></b>', ''])(
  '%s is not well-formed',
  (xml) => {
    expect(isWellFormed(xml)).toBe(false);
  },
);
