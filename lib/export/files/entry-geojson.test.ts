import { check } from '@placemarkio/check-geojson';
import { expect, it } from 'vitest';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventDetail } from '@/lib/model/event-detail';
import { eventGeoJson, placeGeoJson } from './entry-geojson';

const page = { address: 'https://atlas.example/en/events/visit' };

const place = (id: string, longitude: number, latitude: number): AtlasPlace => ({
  id,
  kind: 'city',
  name: id,
  names: [],
  longitude,
  latitude,
  country: 'XX',
  parent: null,
  wikidata: 'Q1',
  geonames: 1,
  note: null,
});

const places = [
  place('east', 130, 42),
  place('west', -122, 38),
  place('halfway', 130.5, 42.5),
  place('elsewhere', 0, 0),
];

const leg = (from: string, to: string): EventDetail['legs'][number] => ({
  from: { id: from, name: from },
  to: { id: to, name: to },
  who: [],
  basis: null,
  mutual: false,
});

type Told = Parameters<typeof eventGeoJson>[0];
const event = (legs: EventDetail['legs'], more: Partial<EventDetail> = {}) =>
  ({ id: 'visit', title: 'A visit', venue: null, corridor: null, legs, ...more }) as Told;

const geometries = (collection: ReturnType<typeof eventGeoJson>) =>
  collection.features.map(({ geometry }) => geometry.type);

it('a place is a valid feature with its codes', () => {
  const feature = placeGeoJson(places[0]!, page);
  expect(() => check(JSON.stringify(feature))).not.toThrow();
  expect(feature).toMatchObject({
    geometry: { type: 'Point', coordinates: [130, 42] },
    properties: { place_id: 'east', wikidata: 'Q1', geonames: 1 },
  });
});

it('a leg past the antimeridian is cut, and only places that are touched are there', () => {
  const collection = eventGeoJson(event([leg('east', 'west')]), places, [], page);
  expect(() => check(JSON.stringify(collection))).not.toThrow();
  expect(geometries(collection)).toEqual(['MultiLineString', 'Point', 'Point']);
  expect(collection.features.map(({ id }) => id)).toEqual([
    'event/visit/leg/1',
    'place/east',
    'place/west',
  ]);
});

it('what stays in one place is a point', () => {
  const collection = eventGeoJson(event([leg('east', 'east')]), places, [], page);
  expect(geometries(collection)).toEqual(['Point', 'Point']);
});

it('a leg between stations of its corridor runs along the line', () => {
  const path: [number, number][] = [
    [130, 42],
    [130.2, 42.4],
    [130.5, 42.5],
  ];
  const corridor = {
    id: 'line',
    stations: [{ id: 'east' }, { id: 'halfway' }],
    segments: [{ from: 'east', to: 'halfway', path }],
  } as unknown as Parameters<typeof eventGeoJson>[2][number];
  const told = event([leg('east', 'halfway')], { corridor: { id: 'line', name: 'Line' } });
  const collection = eventGeoJson(told, places, [corridor], page);
  expect(collection.features[0]!.geometry).toEqual({ type: 'LineString', coordinates: path });
});
