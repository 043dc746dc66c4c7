import { check } from '@placemarkio/check-geojson';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { angularDistance, type LngLat } from '@/lib/geo/sphere';
import { HARD_TEXTS, everyEvent, shippedRecord, shippedTables, viewOf } from '../testing';
import { unhurried } from './slices';
import { viewFile, type ViewFormat } from './view-formats';
import type { RecordTables } from '../record-tables';

const view = await viewOf();
const text = async (format: ViewFormat, of = view) =>
  new TextDecoder().decode(await viewFile(of, format, { slices: unhurried(), separator: 'comma' }));

type Line = LngLat[];
interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
}
const featuresOf = (json: string) =>
  (check(json) as unknown as { readonly features: Feature[] }).features;

it('check-geojson accepts legs, places and corridors, each once and with its words', async () => {
  const features = featuresOf(await text('geojson'));
  const of = (kind: string) => features.filter(({ properties }) => properties['feature'] === kind);
  expect(of('leg')).toHaveLength(view.tables.legs.rows.length);
  expect(of('place')).toHaveLength(view.tables.places.rows.length);
  const segments = shippedRecord.corridors.flatMap((corridor) => corridor.segments);
  expect(of('corridor-segment')).toHaveLength(segments.length);
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  const titles = new Set(of('leg').map(({ properties }) => properties['title']));
  for (const hard of HARD_TEXTS) expect(titles).toContain(hard);
  const course = of('corridor-segment')[0]!.geometry.coordinates as Line;
  expect(course).toHaveLength(segments[0]!.course.length + 2);
});

it('a leg goes from its place to its place, the shortest way', async () => {
  const legs = featuresOf(await text('geojson')).filter(
    ({ geometry, properties }) =>
      geometry.type === 'LineString' &&
      properties['feature'] === 'leg' &&
      !properties['corridor_id'],
  );
  expect(legs.length).toBeGreaterThan(200);
  for (const { geometry, properties } of legs) {
    const line = geometry.coordinates as Line;
    const ends = ['from', 'to'].map((end): LngLat => [
      properties[`${end}_longitude`] as number,
      properties[`${end}_latitude`] as number,
    ]);
    expect(line[0]).toEqual(ends[0]);
    expect(line.at(-1)).toEqual(ends[1]);
    const walked = line.slice(1).reduce((sum, at, i) => sum + angularDistance(line[i]!, at), 0);
    expect(walked).toBeCloseTo(angularDistance(ends[0]!, ends[1]!), 4);
  }
});

it('a leg between two stations of its corridor runs along the line', async () => {
  const [corridor] = shippedRecord.corridors;
  const stations = new Set<unknown>(corridor!.stations);
  const features = featuresOf(await text('geojson'));
  const legs = features.filter(
    ({ geometry, properties }) =>
      geometry.type === 'LineString' &&
      properties['corridor_id'] === corridor!.id &&
      stations.has(properties['from_id']) &&
      stations.has(properties['to_id']),
  );
  expect(legs.length).toBeGreaterThan(0);
  const line = features
    .filter(({ properties }) => properties['feature'] === 'corridor-segment')
    .flatMap(({ geometry }) => geometry.coordinates as Line);
  const onLine = new Set(line.map(String));
  for (const { geometry } of legs) {
    for (const vertex of geometry.coordinates as Line) expect(onLine).toContain(String(vertex));
  }
});

it('an arc over the Pacific is cut, and no line jumps', async () => {
  const moved: RecordTables = {
    ...shippedTables,
    tables: shippedTables.tables.map((table) =>
      table.name === 'places'
        ? {
            ...table,
            rows: table.rows.map((row) =>
              row['id'] === 'hanoi' ? { ...row, longitude: -157.8, latitude: 21.3 } : row,
            ),
          }
        : table,
    ),
  };
  const features = featuresOf(await text('geojson', await viewOf(undefined, moved)));
  const cut = features.filter(({ geometry }) => geometry.type === 'MultiLineString');
  expect(cut.length).toBeGreaterThan(0);
  for (const { geometry } of features) {
    if (geometry.type === 'Point') continue;
    const lines = (
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    ) as Line[];
    for (const line of lines) {
      for (const [i, at] of line.entries()) {
        if (i > 0) expect(Math.abs(at[0] - line[i - 1]![0])).toBeLessThan(180);
      }
    }
  }
});

/** What the README of the Linked Places Format asks of a feature. */
const linkedPlaceSchema = z.object({
  '@id': z.url().or(z.string().startsWith('urn:')),
  type: z.literal('Feature'),
  properties: z.object({ title: z.string(), ccodes: z.array(z.string().length(2)) }),
  when: z.object({
    timespans: z.array(
      z.object({
        start: z.object({ earliest: z.iso.date() }).optional(),
        end: z.object({ latest: z.iso.date() }).optional(),
      }),
    ),
  }),
  names: z.array(z.object({ toponym: z.string(), lang: z.string() })).min(1),
  types: z.array(z.object({ identifier: z.string(), label: z.string() })).min(1),
  geometry: z.object({ type: z.literal('Point') }),
  links: z
    .array(z.object({ type: z.literal('closeMatch'), identifier: z.string().regex(/^(wd|gn):/) }))
    .optional(),
});

it('check-geojson accepts the Linked Places, which have every name of every place', async () => {
  const json = await text('linked-places');
  const features = featuresOf(json);
  expect(z.array(linkedPlaceSchema).safeParse(features).error).toBeUndefined();
  const names = (JSON.parse(json) as { features: { names: { toponym: string }[] }[] }).features
    .flatMap((feature) => feature.names)
    .map(({ toponym }) => toponym);
  expect(names).toEqual(expect.arrayContaining(['평양', 'Hà Nội', 'Улаанбаатар']));
  expect(names).toHaveLength(view.record.rows('place_names').length);
});

it('every id that a node of the JSON-LD names is the id of a node', async () => {
  const { '@graph': graph } = JSON.parse(await text('json-ld')) as {
    '@graph': Record<string, unknown>[];
  };
  const ids = new Set(graph.map((node) => node['@id']));
  expect(ids.size).toBe(graph.length);
  const named = graph.flatMap((node) =>
    ['location', 'attendee', 'subjectOf'].flatMap(
      (key) => (node[key] as { '@id': string }[] | undefined) ?? [],
    ),
  );
  expect(named.length).toBeGreaterThan(1_000);
  for (const { '@id': id } of named) expect(ids).toContain(id);
  const open = graph.find((node) => String(node['temporalCoverage']).endsWith('/..'))!;
  expect(open).not.toHaveProperty('endDate');
  const names = graph.map((node) => node['name']);
  expect(names).toEqual(expect.arrayContaining(HARD_TEXTS));
});

it('an actor of the JSON-LD is the same as in Wikidata and in VIAF', async () => {
  const coded = { wikidata: 'Q42', viaf: '113230702' };
  const tables = shippedTables.tables.map((table) =>
    table.name === 'actors'
      ? { ...table, rows: table.rows.map((row) => ({ ...row, ...coded })) }
      : table,
  );
  const some = await viewOf(everyEvent.slice(0, 1), { ...shippedTables, tables });
  const { '@graph': graph } = JSON.parse(await text('json-ld', some)) as {
    '@graph': Record<string, unknown>[];
  };
  const actors = graph.filter((node) => String(node['@id']).includes('/actors/'));
  expect(actors.length).toBeGreaterThan(0);
  for (const { sameAs } of actors)
    expect(sameAs).toEqual([
      'https://www.wikidata.org/entity/Q42',
      'https://viaf.org/viaf/113230702',
    ]);
});
