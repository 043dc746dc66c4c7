import type { Row } from '../data-package-columns';
import type { ViewTables } from '../view-tables';
import { lineGeometry, rounded } from './cut-line';
import { legCourse, positionOf, segmentCourse } from './record-lines';
import type { Slices } from './slices';
import { encoded, joinedBytes, type DataFile } from './zip';
import { RECORD_LICENCE } from '@/lib/seo/record-licence';

/**
 * Legs as lines, or as points where they stay in one place, with all that the table of events says of
 * theirs; places as points; the corridors of these events as they run. RFC 7946.
 */
export async function geoJsonFile(view: ViewTables, slices: Slices): Promise<DataFile> {
  const { record, tables, version } = view;
  const events = new Map(tables.events.rows.map((row) => [row['id'], row]));
  const parts: Uint8Array[] = [];
  const add = async (rows: readonly Row[], feature: (row: Row) => object) =>
    slices.over(rows, (slice) => {
      const text = slice.map((row) => JSON.stringify(feature(row))).join(',\n');
      parts.push(encoded(`${parts.length === 0 ? '' : ',\n'}${text}`));
    });

  await add(tables.legs.rows, (leg) => {
    const { event_id: eventId, ordinal, ...rest } = leg;
    const { id: _id, ...event } = events.get(eventId)!;
    const course = legCourse(record, leg);
    return {
      type: 'Feature',
      id: `event/${String(eventId)}/leg/${String(ordinal)}`,
      geometry: course ? lineGeometry(course) : pointAt(record, leg['from_id']!),
      properties: { feature: 'leg', event_id: eventId, ordinal, ...rest, ...event },
    };
  });
  await add(tables.places.rows, ({ id, longitude: _x, latitude: _y, ...place }) => ({
    type: 'Feature',
    id: `place/${String(id)}`,
    geometry: pointAt(record, id!),
    properties: { feature: 'place', place_id: id, ...place },
  }));
  await add(record.rows('corridor_segments'), (segment) => ({
    type: 'Feature',
    id: `corridor/${String(segment['corridor_id'])}/segment/${String(segment['ordinal'])}`,
    geometry: lineGeometry(segmentCourse(record, segment)),
    properties: {
      feature: 'corridor-segment',
      corridor_id: segment['corridor_id'],
      corridor: record.name('corridor', segment['corridor_id']!, view.language),
      from_id: segment['from_id'],
      to_id: segment['to_id'],
      course_from: segment['course_from'],
      length_km: segment['length_km'],
      opened: segment['opened'],
    },
  }));
  const about = JSON.stringify({
    version,
    license: RECORD_LICENCE,
    attribution: 'Third Neighbor; courses of corridors © OpenStreetMap contributors, ODbL 1.0',
  }).slice(1, -1);
  const head = encoded(`{"type":"FeatureCollection",${about},"features":[\n`);
  return { name: 'events.geojson', bytes: joinedBytes([head, ...parts, encoded('\n]}\n')]) };
}

function pointAt(record: ViewTables['record'], place: NonNullable<Row[string]>) {
  const [longitude, latitude] = positionOf(record, place);
  return { type: 'Point', coordinates: [rounded(longitude), rounded(latitude)] };
}
