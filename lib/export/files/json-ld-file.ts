import { isoDates } from '@/lib/seo/iso-date';
import { sameAs } from '@/lib/seo/names';
import { RECORD_LICENCE } from '@/lib/seo/record-licence';
import type { Cell, Row } from '../data-package-columns';
import type { ViewTables } from '../view-tables';
import type { Slices } from './slices';
import { encoded, joinedBytes, type DataFile } from './zip';

/**
 * schema.org as JSON-LD: a node an event, place, actor and source, each with an id that the others name.
 * A date that schema.org cannot say is left out of `startDate`; the EDTF date is there as `temporalCoverage`.
 */
export async function jsonLdFile(view: ViewTables, slices: Slices): Promise<DataFile> {
  const { record, tables, version, language } = view;
  const parts: Uint8Array[] = [];
  const add = (rows: readonly Row[], node: (row: Row) => object) =>
    slices.over(rows, (slice) => {
      const text = slice.map((row) => JSON.stringify(node(row))).join(',\n');
      parts.push(encoded(`${parts.length === 0 ? '' : ',\n'}${text}`));
    });
  await add(tables.events.rows, (row) => eventNode(view, row));
  await add(tables.places.rows, (row) => ({
    '@id': idOf(view, 'places', row['id']!),
    '@type': 'Place',
    ...filled({
      name: row['name'],
      alternateName: record.where('place_names', 'place_id', row['id']!).map((name) => ({
        '@value': name['text'],
        '@language': name['language'],
      })),
      addressCountry: row['country'],
      geo: { '@type': 'GeoCoordinates', latitude: row['latitude'], longitude: row['longitude'] },
      sameAs: sameAs({ wikidata: codeIn(row, 'wikidata'), geonames: codeIn(row, 'geonames') }),
    }),
  }));
  await add(record.rows('actors'), (row) => ({
    '@id': idOf(view, 'actors', row['id']!),
    '@type': ACTOR_TYPES[String(row['kind'])] ?? 'Thing',
    ...filled({
      name: record.name('actor', row['id']!, language),
      sameAs: sameAs({ wikidata: codeIn(row, 'wikidata'), viaf: codeIn(row, 'viaf') }),
    }),
  }));
  await add(tables.sources.rows, (row) => ({
    '@id': idOf(view, 'sources', row['id']!),
    '@type': 'CreativeWork',
    ...filled({
      name: row['title'],
      author: row['authors'],
      datePublished: row['issued'],
      publisher: row['publisher'],
      inLanguage: row['language'],
      url: row['url'],
      identifier: row['doi'] ? `https://doi.org/${String(row['doi'])}` : null,
    }),
  }));
  const about = `"version":${JSON.stringify(version)},"license":"${RECORD_LICENCE}"`;
  const head = `{"@context":"https://schema.org/",${about},"@graph":[\n`;
  return {
    name: 'events.jsonld',
    bytes: joinedBytes([encoded(head), ...parts, encoded('\n]}\n')]),
  };
}

const ACTOR_TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
};

function eventNode(view: ViewTables, row: Row): object {
  const { record, language } = view;
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : null);
  const legs = record.where('legs', 'event_id', row['id']!);
  const scene = row['venue_id'] === null ? legs.map((leg) => leg['to_id']!) : [row['venue_id']!];
  const reference = (kind: string) => (id: string) => ({ '@id': idOf(view, kind, id) });
  return {
    '@id': idOf(view, 'events', row['id']!),
    // A proposal that came to nothing never was an event.
    '@type': row['status'] === 'occurred' || row['status'] === 'planned' ? 'Event' : 'CreativeWork',
    ...filled({
      name: row['title'],
      description: row['summary'],
      inLanguage: language,
      ...isoDates({
        edtf: text('date'),
        earliest: text('date_earliest'),
        latest: text('date_latest'),
      }),
      temporalCoverage: row['date'],
      additionalType: row['type'],
      url: row['address'],
      location: [...new Set(scene)].map((id) => reference('places')(String(id))),
      attendee: ids(row['participant_ids']).map(reference('actors')),
      subjectOf: ids(row['source_ids']).map(reference('sources')),
    }),
  };
}

const ids = (cell: Cell | undefined) => (typeof cell === 'string' ? cell.split('; ') : []);

const codeIn = (row: Row, column: string) => (row[column] ? String(row[column]) : null);

const idOf = ({ site, language }: ViewTables, kind: string, id: Cell) =>
  site === null
    ? `urn:third-neighbor:${kind}:${String(id)}`
    : `${site}/${language}/${kind}/${String(id)}`;

/** Without what is not known. */
const filled = (node: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
