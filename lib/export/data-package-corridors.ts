import {
  COURSE_BASES,
  SEGMENT_STATES,
  corridorSchema,
  type Corridor,
} from '@/lib/model/corridor-schema';
import {
  array,
  edtf,
  identity,
  integer,
  link,
  localised,
  number,
  ordinal,
  text,
} from './data-package-columns';
import { namesTable } from './data-package-names';
import { dataTable, partsOf, type DataTable } from './data-package-table';

type Segment = Corridor['segments'][number];
type SegmentState = Segment['states'][number];
type Service = Corridor['services'][number];

const corridorLink = <T extends { of: Corridor }>() =>
  link<T>('corridor_id', 'corridors', 'The corridor.', (part) => part.of.id, { required: true });

export function corridorTables(corridors: readonly Corridor[]): DataTable[] {
  const segments = partsOf(corridors, (corridor) => corridor.segments);
  return [
    corridorsTable(corridors),
    namesTable('corridor', corridors),
    dataTable(
      partsOf(corridors, ({ stations }) => stations.map((place) => ({ place }))),
      {
        name: 'corridor_stations',
        title: 'Stations of corridors',
        description: 'In the order of the line.',
        primaryKey: ['corridor_id', 'ordinal'],
        columns: [
          corridorLink(),
          ordinal('stations'),
          link('place_id', 'places', 'The station.', ({ place }) => place, { required: true }),
        ],
      },
    ),
    segmentsTable(segments),
    segmentStatesTable(segments),
    servicesTable(partsOf(corridors, ({ services }) => services)),
  ];
}

const corridorsTable = (corridors: readonly Corridor[]) =>
  dataTable(corridors, {
    name: 'corridors',
    title: 'Corridors',
    description: 'Named lines; what a source only expects is recorded as expected.',
    primaryKey: ['id'],
    columns: [
      identity('corridor'),
      text('kind', 'What runs there.', ({ kind }) => kind, {
        required: true,
        enum: corridorSchema.shape.kind.options,
      }),
      text('status', 'Whether it runs.', ({ status }) => status, {
        required: true,
        enum: corridorSchema.shape.status.options,
      }),
      ...localised<Corridor>('summary', 'Summary.', ({ summary }) => summary, { required: true }),
      ...localised<Corridor>('note', 'Remark.', ({ note }) => note),
    ],
  });

type SegmentPart = Segment & { readonly of: Corridor; readonly ordinal: number };

const segmentsTable = (segments: readonly SegmentPart[]) =>
  dataTable(segments, {
    name: 'corridor_segments',
    title: 'Segments of corridors',
    description: 'Stretches of line between two places.',
    primaryKey: ['corridor_id', 'ordinal'],
    columns: [
      corridorLink(),
      ordinal('segments'),
      link('from_id', 'places', 'One end.', ({ from }) => from, { required: true }),
      link('to_id', 'places', 'The other end.', ({ to }) => to, { required: true }),
      array(
        'course',
        'Vertices between the ends, as [longitude, latitude] in WGS84 degrees. Made from OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0.',
        ({ course }) => JSON.stringify(course),
        { required: true },
      ),
      text(
        'course_from',
        'What the course was drawn from: the track, or only the stations on it.',
        ({ courseFrom }) => courseFrom,
        { required: true, enum: COURSE_BASES },
      ),
      array(
        'gauges',
        'Millimetres between the rails; two for dual gauge.',
        ({ gauges }) => JSON.stringify(gauges),
        { required: true },
      ),
      number('length_km', 'Length in kilometres.', ({ lengthKm }) => lengthKm, { minimum: 0 }),
      ...edtf<Segment>('opened', 'When it was opened.', ({ opened }) => opened),
      ...localised<Segment>('note', 'Remark.', ({ note }) => note),
    ],
  });

const segmentStatesTable = (segments: readonly SegmentPart[]) =>
  dataTable(
    partsOf(segments, ({ states }) => states),
    {
      name: 'corridor_segment_states',
      title: 'States of segments',
      description: 'What a segment was, and when.',
      primaryKey: ['corridor_id', 'segment_ordinal', 'ordinal'],
      columns: [
        text('corridor_id', 'The corridor.', ({ of }) => of.of.id, { required: true }),
        integer('segment_ordinal', 'The segment.', ({ of }) => of.ordinal, { required: true }),
        ordinal('states'),
        text('state', 'What it was.', ({ state }) => state, {
          required: true,
          enum: SEGMENT_STATES,
        }),
        ...edtf<SegmentState>('during', 'When.', ({ during }) => during),
        ...localised<SegmentState>('note', 'Remark.', ({ note }) => note),
      ],
      compositeKeys: [
        {
          fields: ['corridor_id', 'segment_ordinal'],
          reference: { resource: 'corridor_segments', fields: ['corridor_id', 'ordinal'] },
        },
      ],
    },
  );

const servicesTable = (services: readonly (Service & { of: Corridor; ordinal: number })[]) =>
  dataTable(services, {
    name: 'corridor_services',
    title: 'Services on corridors',
    description: 'What runs along the segments from station to station, or is only expected to.',
    primaryKey: ['corridor_id', 'ordinal'],
    columns: [
      corridorLink(),
      ordinal('services'),
      ...localised<Service>('title', 'What runs.', ({ title }) => title, { required: true }),
      link('from_id', 'places', 'One end.', ({ from }) => from, { required: true }),
      link('to_id', 'places', 'The other end.', ({ to }) => to, { required: true }),
      text('state', 'What it was.', ({ state }) => state, {
        required: true,
        enum: SEGMENT_STATES,
      }),
      ...edtf<Service>('during', 'When.', ({ during }) => during),
      ...localised<Service>('note', 'Remark.', ({ note }) => note),
    ],
  });
