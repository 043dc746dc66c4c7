import { RECORD_LICENCE } from '@/lib/seo/record-licence';
import type { Cell, Row } from '../data-package-columns';
import type { ViewTables } from '../view-tables';
import { rounded } from './cut-line';
import { positionOf } from './record-lines';
import type { Slices } from './slices';
import { encoded, joinedBytes, type DataFile } from './zip';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * The places of the view in the Linked Places Format 1.2
 * (https://github.com/LinkedPasts/linked-places-format): every name with its language and where it was
 * found, what kind of place it is, and when. Where the record does not say when it was this place, `when`
 * is that of the events of the view that have it as an end of a leg or as their venue.
 */
export async function linkedPlacesFile(view: ViewTables, slices: Slices): Promise<DataFile> {
  const { tables, version } = view;
  const parts: Uint8Array[] = [];
  for (const place of tables.places.rows) {
    // One by one: thousands of events may have been in the same place.
    await slices.over([place], () => {
      const written = JSON.stringify(feature(view, place));
      parts.push(encoded(`${parts.length === 0 ? '' : ',\n'}${written}`));
    });
  }
  const about = `"version":${JSON.stringify(version)},"license":"${RECORD_LICENCE}"`;
  const head = `{"type":"FeatureCollection","@context":"${CONTEXT}",${about},"features":[\n`;
  return {
    name: 'places.lpf.geojson',
    bytes: joinedBytes([encoded(head), ...parts, encoded('\n]}\n')]),
  };
}

function feature({ record, site, language }: ViewTables, place: Row): object {
  const id = place['id']!;
  const [longitude, latitude] = positionOf(record, id);
  const address = (kind: string, of: Cell) =>
    site === null
      ? `urn:third-neighbor:${kind}:${String(of)}`
      : `${site}/${language}/${kind}/${String(of)}`;
  const { wikidata, geonames, parent_id: parent } = place;
  const links = [
    ...(wikidata === null ? [] : [`wd:${String(wikidata)}`]),
    ...(geonames === null ? [] : [`gn:${String(geonames)}`]),
  ];
  return {
    '@id': address('places', id),
    type: 'Feature',
    properties: { title: place['name'], ccodes: [place['country']] },
    when: whenOf(record, id),
    names: record.where('place_names', 'place_id', id).map((name) => ({
      toponym: name['text'],
      lang: name['language'],
      ...(name['source_id'] !== null && {
        citations: [
          {
            label: record.one('sources', name['source_id']!)?.['title'],
            '@id': address('sources', name['source_id']!),
          },
        ],
      }),
    })),
    types: [
      {
        identifier: `urn:third-neighbor:place-kind:${String(place['kind'])}`,
        label: place['kind'],
      },
    ],
    geometry: {
      type: 'Point',
      coordinates: [rounded(longitude), rounded(latitude)],
      geowkt: `POINT (${rounded(longitude)} ${rounded(latitude)})`,
    },
    ...(links.length > 0 && {
      links: links.map((identifier) => ({ type: 'closeMatch', identifier })),
    }),
    ...(parent !== null && {
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: address('places', parent!),
          label: record.name('place', parent!, language),
        },
      ],
    }),
  };
}

function whenOf(record: ViewTables['record'], place: Cell): object {
  const row = record.one('places', place)!;
  if (row['existed'] !== null) {
    return {
      timespans: [timespan(row['existed_earliest'] ?? null, row['existed_latest'] ?? null)],
      label: String(row['existed']),
    };
  }
  const ends = ['from_id', 'to_id'].flatMap((end) => record.where('legs', end, place));
  const ids = new Set([
    ...ends.map((leg) => leg['event_id']),
    ...record.where('events', 'venue_id', place).map((event) => event['id']),
  ]);
  const spans = new Map<string, object>();
  for (const id of ids) {
    const event = record.one('events', id ?? null);
    const [earliest, latest] = [event?.['date_earliest'] ?? null, event?.['date_latest'] ?? null];
    if (earliest === null && latest === null) continue;
    spans.set(`${String(earliest)}/${String(latest)}`, timespan(earliest, latest));
  }
  return { timespans: [...spans.values()], label: 'attested by events of the view' };
}

/** Days that a date lies between: something of it is after the first and before the last. */
function timespan(earliest: Cell, latest: Cell): object {
  return {
    ...(earliest !== null && { start: { earliest } }),
    ...(latest !== null && { end: { latest } }),
  };
}
