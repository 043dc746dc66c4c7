import { PLACE_KINDS, type Place } from '@/lib/model/place-schema';
import {
  WIKIDATA,
  edtf,
  identity,
  integer,
  link,
  localised,
  number,
  text,
} from './data-package-columns';
import { namesTable } from './data-package-names';
import { dataTable, type DataTable } from './data-package-table';

export const placeTables = (places: readonly Place[]): DataTable[] => [
  dataTable(places, {
    name: 'places',
    title: 'Places',
    description: 'Nodes of the atlas.',
    primaryKey: ['id'],
    columns: [
      identity('place'),
      text('kind', 'What it is.', ({ kind }) => kind, { required: true, enum: PLACE_KINDS }),
      number('longitude', 'WGS84 degrees.', ({ longitude }) => longitude, {
        required: true,
        minimum: -180,
        maximum: 180,
      }),
      number('latitude', 'WGS84 degrees.', ({ latitude }) => latitude, {
        required: true,
        minimum: -90,
        maximum: 90,
      }),
      text('country', 'ISO 3166-1 code of who administers it today.', ({ country }) => country, {
        required: true,
        pattern: '^[A-Z]{2}$',
      }),
      link('parent_id', 'places', 'The city that a site lies in.', ({ parent }) => parent),
      text('wikidata', 'Wikidata id.', ({ wikidata }) => wikidata, { pattern: WIKIDATA }),
      integer('geonames', 'GeoNames id.', ({ geonames }) => geonames, { minimum: 1 }),
      ...edtf<Place>('existed', 'When it was this place.', ({ existed }) => existed),
      ...localised<Place>('note', 'Remark.', ({ note }) => note),
    ],
  }),
  namesTable('place', places),
];
