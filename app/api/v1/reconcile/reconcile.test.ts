import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { readRecord } from '@/lib/record/read-record';
import { securityHeadersOf } from '@/lib/server/security-headers';
import { GET as proposeIn } from './[language]/properties/route';
import { GET as suggestIn } from './[language]/suggest/[kind]/route';
import { GET as preview } from './preview/route';
import { GET as propose } from './properties/route';
import { GET, POST } from './route';
import { GET as suggest } from './suggest/[kind]/route';

const record = await readRecord('data');
const [engine] = engines;
const SERVICE = 'http://atlas.test/api/v1/reconcile';

const batchSchema = z.record(
  z.string(),
  z.object({
    result: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        score: z.number(),
        match: z.boolean(),
        type: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
    ),
  }),
);

async function ask(queries: object, language = 'en') {
  const body = new URLSearchParams({ queries: JSON.stringify(queries) });
  const request = new Request(`${SERVICE}?language=${language}`, { method: 'POST', body });
  return batchSchema.parse(await (await POST(request, undefined)).json());
}
const results = async (query: object, language?: string) =>
  (await ask({ q0: query }, language))['q0']!.result;
const matches = async (query: object) =>
  (await results(query)).filter(({ match }) => match).map(({ id }) => id);

const get = async (search: Record<string, string>) =>
  GET(new Request(`${SERVICE}?${new URLSearchParams(search)}`), undefined);
const refusal = async (search: Record<string, string>) => {
  const response = await get(search);
  const { detail } = z.object({ detail: z.string() }).parse(await response.json());
  return `${response.status} ${detail}`;
};

const askToSuggest = (kind: string, search: string) =>
  suggest(new Request(`${SERVICE}/suggest/${kind}?${search}`), {
    params: Promise.resolve({ kind }),
  });
const suggestedSchema = z.object({ result: z.array(z.object({ id: z.string() })) });
const suggested = async (kind: string, search: string) =>
  suggestedSchema.parse(await (await askToSuggest(kind, search)).json()).result.map(({ id }) => id);

beforeAll(async () => {
  const { database } = await openSeeded(engine!, record);
  globalThis.thirdNeighborDatabase = Promise.resolve(database);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
});

describe('a query', () => {
  it.each([
    ['Hanoi', 'place.hanoi'],
    ['HÀ NỘI', 'place.hanoi'],
    ['ha noi', 'place.hanoi'],
    ['하노이', 'place.hanoi'],
    ['Улаанбаатар', 'place.ulaanbaatar'],
    ['Pyongyang', 'place.pyongyang'],
  ])('%s is the place of that name in any script', async (query, id) => {
    const [best] = await results({ query, type: 'place' });
    expect(best).toMatchObject({ id, match: true });
    expect(best!.score).toBeGreaterThanOrEqual(98);
  });

  it('that is a name of several is a match of none', async () => {
    const names = new Map<string, string[]>();
    for (const { id, names: own } of record.actors) {
      for (const { text } of own) names.set(text, [...(names.get(text) ?? []), id]);
    }
    const [shared] = [...names].find(([, ids]) => new Set(ids).size > 1) ?? [];
    expect(shared).toBeDefined();
    const found = await results({ query: shared });
    expect(found.filter(({ score }) => score >= 98).length).toBeGreaterThan(1);
    expect(found.some(({ match }) => match)).toBe(false);
  });

  it('with a misspelt name has candidates and no match', async () => {
    const [best] = await results({ query: 'Ulanbaator', type: 'place' });
    expect(best).toMatchObject({ id: 'place.ulaanbaatar', match: false });
    expect(best!.score).toBeLessThan(98);
  });

  it('of many words is not looked for as a misspelt one', async () => {
    const spellings = 'Seoiul Seaoul Seojul Sepoul Seorul Sezoul Seokul Seoful Sevoul'.split(' ');
    const misspelt = (words: number) => spellings.slice(0, words).join(' ');
    const found = async (words: number) =>
      (await results({ query: misspelt(words), type: 'place' })).length;
    expect(await found(8)).toBeGreaterThan(0);
    expect(await found(9)).toBe(0);
  });

  it('finds each event, place, actor and source by its own name', async () => {
    const asked = [
      ...record.events.slice(0, 20).map(({ id, title }) => [`event.${id}`, title.en]),
      ...record.places.slice(0, 20).map(({ id, names }) => [`place.${id}`, names[0]!.text]),
      ...record.actors.slice(0, 20).map(({ id, names }) => [`actor.${id}`, names[0]!.text]),
      ...record.sources.slice(0, 20).map(({ id, csl }) => [`source.${id}`, csl.title]),
    ] as [string, string][];
    for (const [id, query] of asked) {
      const found = await results({ query, type: id.split('.')[0], limit: 10 });
      expect({ query, ids: found.map((one) => one.id) }).toEqual({
        query,
        ids: expect.arrayContaining([id]),
      });
    }
  });

  it('by an identifier is that entity', async () => {
    expect(await matches({ query: 'event.hanoi-summit-2019' })).toEqual([
      'event.hanoi-summit-2019',
    ]);
    expect(await results({ query: 'event.hanoi-summit-2019', type: 'place' })).not.toContainEqual(
      expect.objectContaining({ match: true }),
    );
  });

  it('is told in the language asked for, and best first', async () => {
    const found = await results({ query: 'summit', type: 'event', limit: 20 }, 'vi');
    expect(found[0]!.type).toEqual([{ id: 'event', name: 'Sự kiện' }]);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(found.length).toBeGreaterThan(5);
  });

  it('is narrowed by year and place', async () => {
    const query = { query: 'summit', type: 'event', limit: 50 };
    const properties = [
      { pid: 'year', v: 2019 },
      { pid: 'place', v: { id: 'place.hanoi' } },
    ];
    const all = await results(query);
    const narrowed = await results({ ...query, properties });
    expect(narrowed.map(({ id }) => id)).toContain('event.hanoi-summit-2019');
    expect(narrowed.length).toBeLessThan(all.length);
    const alone = await results({ properties, limit: 50 });
    expect(alone.map(({ id }) => id)).toContain('event.hanoi-summit-2019');
    expect(alone.every(({ id, match }) => id.startsWith('event.') && !match)).toBe(true);
  });

  it('is narrowed to a city with the sites in it', async () => {
    const sites = new Map(
      record.places.flatMap(({ id, parent }) => (parent ? [[id, parent]] : [])),
    );
    const atSite = record.events.find(({ venue }) => venue !== undefined && sites.has(venue))!;
    const found = await results({
      query: atSite.title.en,
      type: 'event',
      properties: [{ pid: 'place', v: `place.${sites.get(atSite.venue!)}` }],
    });
    expect(found.map(({ id }) => id)).toContain(`event.${atSite.id}`);
  });

  it('with a property that cannot be read is sure of nothing', async () => {
    const { title } = record.events.find(({ id }) => id === 'hanoi-summit-2019')!;
    const query = { query: title.en, type: 'event' };
    expect(await matches(query)).toEqual(['event.hanoi-summit-2019']);
    expect(await matches({ ...query, properties: [{ pid: 'year', v: 'n.d.' }] })).toEqual([]);
  });

  it('is answered under its own key, independent of the others', async () => {
    const batch = await ask({
      a: { query: 'Seoul', limit: 1 },
      __b: { query: 'zzzzqqqq' },
    });
    expect(Object.keys(batch)).toEqual(['a', '__b']);
    expect(batch['a']!.result).toHaveLength(1);
    expect(batch['__b']!.result).toEqual([]);
  });

  it('may be empty or long, and the rest of its batch is answered', async () => {
    const batch = await ask({
      none: {},
      empty: { query: '  ', type: 'event' },
      long: { query: 'a'.repeat(501) },
      longValue: { query: 'Hanoi', properties: [{ pid: 'place', v: 'a'.repeat(501) }] },
      whole: { query: 'Hanoi', type: 'place' },
    });
    expect(batch['none']!.result).toEqual([]);
    expect(batch['empty']!.result).toEqual([]);
    expect(batch['long']!.result.filter(({ match }) => match)).toEqual([]);
    expect(batch['longValue']!.result.length).toBeGreaterThan(0);
    expect(batch['whole']!.result[0]).toMatchObject({ id: 'place.hanoi', match: true });
  });

  it('takes each property that is suggested; what does not narrow leaves no match', async () => {
    const pids = await suggested('property', 'prefix=');
    expect(pids).toEqual(expect.arrayContaining(['year', 'place', 'country', 'wikidata']));
    const query = { query: 'Hanoi', type: 'place' };
    const batch = await ask(
      Object.fromEntries(
        [...pids, 'age'].map((pid) => [pid, { ...query, properties: [{ pid, v: '2019' }] }]),
      ),
    );
    const found = Object.fromEntries(
      Object.entries(batch).map(([pid, { result }]) => [pid, result[0]]),
    );
    expect(Object.keys(found)).toEqual([...pids, 'age']);
    expect(Object.values(found).every((best) => best?.id === 'place.hanoi')).toBe(true);
    expect(found).toMatchObject({ year: { match: true }, country: { match: false } });
  });

  it.each([
    ['{', '400 queries: This is not valid JSON.'],
    ['[]', '400 queries: '],
    ['{"q":{"query":"a","type":"river"}}', '400 queries.q.type'],
    ['{"q":{"query":"a","limit":0}}', '400 queries.q.limit'],
  ])('%s is refused, and what is wrong is named', async (queries, named) => {
    expect(await refusal({ queries })).toContain(named);
  });

  it('of odd characters is harmless', async () => {
    for (const query of ['\0\u001B', '🙂', '\uD800', '(.*+?[\\', '<script>', "' or 1=1 --"]) {
      expect(await matches({ query })).toEqual([]);
    }
  });
});

describe('the service', () => {
  it('says what it is, and its parts keep to the language', async () => {
    const manifest = await (await get({ language: 'vi' })).json();
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      view: { url: expect.stringMatching(/\/entity\/\{\{id\}\}\?language=vi$/) },
      preview: { url: expect.stringMatching(/\?id=\{\{id\}\}&language=vi$/) },
      suggest: { entity: { service_path: '/api/v1/reconcile/vi/suggest/entity' } },
      extend: { propose_properties: { service_path: '/api/v1/reconcile/vi/properties' } },
    });
    expect(JSON.stringify(await (await get({})).json())).not.toContain('language=');
  });

  it('has a logo that pages of other sites may show', async () => {
    const { logo } = await (await get({})).json();
    const { pathname } = new URL(logo);
    for (const address of [pathname, `${pathname}?icon.1a2b.svg`]) {
      const policy = securityHeadersOf(address)['Cross-Origin-Resource-Policy'];
      expect(policy).toBe('cross-origin');
    }
  });

  it('gives values of properties, and empty rows for what there is not', async () => {
    const extend = {
      ids: ['place.hanoi', 'event.hanoi-summit-2019', 'place.never-was'],
      properties: ['country', 'latitude', 'date', 'source'].map((id) => ({ id })),
    };
    const answer = await (await get({ extend: JSON.stringify(extend) })).json();
    const hanoi = record.places.find(({ id }) => id === 'hanoi')!;
    const summit = record.events.find(({ id }) => id === 'hanoi-summit-2019')!;
    expect(answer.rows['place.hanoi']).toEqual({
      country: [{ str: 'VN' }],
      latitude: [{ float: hanoi.latitude }],
      date: [],
      source: [],
    });
    expect(answer.rows['event.hanoi-summit-2019']).toMatchObject({
      country: [],
      date: [{ str: '2019-02-27/2019-02-28' }],
      source: expect.arrayContaining([
        { id: `source.${summit.claims[0]!.source}`, name: expect.any(String) },
      ]),
    });
    expect(Object.values(answer.rows['place.never-was']).flat()).toEqual([]);
    expect(answer.meta).toContainEqual({
      id: 'source',
      name: 'Source',
      type: { id: 'source', name: 'Source' },
    });
  });

  it('suggests while somebody types, page after page', async () => {
    expect(await suggested('entity', 'prefix=ulaanb&type=place')).toContain('place.ulaanbaatar');
    expect(await suggested('entity', 'prefix=place.hanoi&callback=x')).toEqual(['place.hanoi']);
    expect(await suggested('entity', 'prefix=')).toEqual([]);
    expect(await suggested('type', 'prefix=')).toHaveLength(4);
    expect(await suggested('property', 'prefix=lat')).toEqual(['latitude']);
    const [first, second] = [
      await suggested('entity', 'prefix=kim'),
      await suggested('entity', 'prefix=kim&cursor=10'),
    ];
    expect(first).toHaveLength(10);
    expect(second.length).toBeGreaterThan(0);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty', 'river'])(
    'suggests nothing of the kind %s',
    async (kind) => {
      expect((await askToSuggest(kind, 'prefix=a')).status).toBe(404);
    },
  );

  it('has parts in a language to which a program adds a search', async () => {
    const manifest = await (await get({ language: 'vi' })).json();
    const parts = [
      ...Object.values<{ service_path: string }>(manifest.suggest),
      manifest.extend.propose_properties,
    ];
    for (const { service_path: path } of parts) expect(path).not.toMatch(/[?#]/);
    const types = await suggestIn(new Request('http://atlas.test/a?prefix=&language=en'), {
      params: Promise.resolve({ language: 'vi', kind: 'type' }),
    });
    expect((await types.json()).result[0]).toEqual({ id: 'event', name: 'Sự kiện' });
    const properties = await proposeIn(new Request('http://atlas.test/a?type=place&limit=1'), {
      params: Promise.resolve({ language: 'vi' }),
    });
    expect((await properties.json()).properties).toEqual([
      { id: 'country', name: 'Quốc gia (ISO 3166-1)' },
    ]);
    const params = Promise.resolve({ language: 'fr', kind: 'type' });
    expect((await suggestIn(new Request('http://atlas.test/a?prefix='), { params })).status).toBe(
      404,
    );
  });

  it('proposes the properties that entities of a type have', async () => {
    const proposed = async (search: string) => {
      const answer = await (
        await propose(new Request(`${SERVICE}/properties?${search}`), undefined)
      ).json();
      return answer.properties.map(({ id }: { id: string }) => id);
    };
    expect(await proposed('type=place')).toEqual(['country', 'latitude', 'longitude', 'wikidata']);
    expect(await proposed('type=place&limit=1')).toEqual(['country']);
    expect((await proposed('type=none')).length).toBeGreaterThan(6);
  });

  it('draws a preview that runs and loads nothing, for a frame of any site', async () => {
    const address = `${SERVICE}/preview?id=place.hanoi&language=vi`;
    const html = await (await preview(new Request(address), undefined)).text();
    expect(html).toContain('<h1>Hà Nội</h1>');
    expect(html).toMatch(/href="http[^"]*\/vi\/places\/hanoi"/);
    expect(html).not.toMatch(/<script|<img|<link/);
    const { pathname, search } = new URL(address);
    const headers = securityHeadersOf(`${pathname}${search}`);
    expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors \*/);
    expect(headers['X-Frame-Options']).toBeUndefined();
  });

  it.each(['/api/v1/reconcile', '/api/v1/reconcile?queries={}', '/api/v1/reconcile/suggest/type'])(
    'lets other sites read %s, and frames nothing but previews',
    (address) => {
      const headers = securityHeadersOf(address);
      expect(headers['Access-Control-Allow-Origin']).toBe('*');
      expect(headers['X-Frame-Options']).toBe('DENY');
    },
  );

  it.each(['/api/v1/events', '/api/v1/reconciled', '/en', '/api/v1/lectures'])(
    'opens nothing else: %s',
    (address) => {
      expect(securityHeadersOf(address)['Access-Control-Allow-Origin']).toBeUndefined();
    },
  );
});
