import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as keptReleases from '@/lib/editions/kept-releases';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { openedRoomSchema } from '@/lib/lecture/lecture-room';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import { LectureRooms } from '@/lib/lecture/lecture-rooms';
import { RoomKeyIssuer } from '@/lib/lecture/room-keys';
import { ROOM_LIMITS } from '@/lib/lecture/room-limits';
import { readRecord } from '@/lib/record/read-record';
import { oembedSchema } from '@/lib/routes/oembed';
import { siteAddress } from '@/lib/routes/site-address';
import { answerProblems, answerTo } from './answer-problems';
import { openApiDocument } from './openapi-document';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';

// Only a render of Next has the real one.
vi.mock('next-intl/server', () => ({
  getTranslations: async ({ locale, namespace }: { locale: Locale; namespace: 'atlas' }) =>
    createTranslator({ locale, namespace, messages: await messagesOf(locale) }),
}));
// The record has withdrawn no event and no tour yet.
vi.mock('@/lib/editions/kept-releases', async (original) => ({
  ...(await original<typeof keptReleases>()),
  withdrawnEntry: async (kind: string, id: string) =>
    id === 'withdrawn'
      ? { kind, id, in: '2026.2', reason: { en: 'A twin.', vi: 'Trùng.' }, successor: 'other' }
      : null,
}));

const document = openApiDocument();
const record = await readRecord('data');
const answered = new Set<string>();

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

const pattern = ({ path }: Operation) =>
  new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

async function handler({ path, method }: Operation): Promise<Handler> {
  const folder = path.replace('/api/v1/', '').replaceAll(/\{(\w+)\}/g, '[$1]');
  const file = `${import.meta.dirname}/../${folder}/route.ts`;
  const route = (await import(file)) as Record<string, Handler>;
  return route[method.toUpperCase()]!;
}

/** Asks the route handler itself; every answer is held to the document. */
async function ask(method: string, address: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`http://atlas.test${address}`, { method, ...init });
  const { pathname } = new URL(request.url);
  const operation = OPERATIONS.find(
    (one) => one.method === method.toLowerCase() && pattern(one).test(pathname),
  )!;
  const params = { ...pattern(operation).exec(pathname)!.groups };
  const response = await (await handler(operation))(request, { params: Promise.resolve(params) });
  const problems = answerProblems(document, await answerTo(request, response));
  expect({ address, problems }).toEqual({ address, problems: [] });
  answered.add(`${operation.method} ${operation.path} ${response.status}`);
  return response;
}

/** Of each kind one, in every form. */
const ENTRIES = [
  ...['', '/json-ld', '/geojson', '/csl'].map((form) => `events/hanoi-summit-2019${form}`),
  ...['', '/json-ld', '/geojson'].map((form) => `places/hanoi${form}`),
  ...['', '/json-ld'].map((form) => `actors/mongolia${form}`),
  ...['', '/json-ld', '/csl'].map((form) => `sources/${record.sources[0]!.id}${form}`),
];

/** Asks for what there is not, where the path alone does not. */
const ABSENT: Readonly<Record<string, string>> = {
  '/api/v1/oembed': '?url=https://elsewhere.example/en',
  '/api/v1/reconcile/suggest/{kind}': '?prefix=a',
  '/api/v1/reconcile/{language}/suggest/{kind}': '?prefix=a',
  '/api/v1/reconcile/preview': '?id=place.never-was',
};

/** As after a start of the server, but that no time goes by and there is one code. */
function beginLectures(): void {
  globalThis.thirdNeighborLectures = new LectureRooms({
    now: () => 0,
    today: () => 0,
    newCode: () => 'AAAAAA',
    keys: new RoomKeyIssuer('secret'),
  });
}

const PHONE = '00000000-0000-4000-8000-000000000001';

const sent = (body: unknown): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe.each(engines)('an answer on $name is as the document says:', (engine) => {
  beforeAll(async () => {
    const { database } = await openSeeded(engine, record);
    globalThis.thirdNeighborDatabase = Promise.resolve(database);
  });
  afterAll(() => {
    globalThis.thirdNeighborDatabase = undefined;
  });

  const contents = [
    '/api/v1/flows',
    '/api/v1/sources',
    '/api/v1/bibliography',
    '/api/v1/bibliography?text=hanoi&sort=year&documents=only',
    '/api/v1/openapi.json',
    '/api/v1/releases',
    '/api/v1/releases/entries?version=2026.1',
    '/api/v1/releases/changes?version=2026.2&since=2026.1',
    ...['tables', 'record.zip', 'record.sqlite', 'datacite.xml'].map(
      (file) => `/api/v1/export/${file}`,
    ),
    ...['en', 'vi'].flatMap((language) => [
      ...['events', 'amounts', 'places', 'actors', 'corridors', 'tours'].map(
        (list) => `/api/v1/${list}?language=${language}`,
      ),
      `/api/v1/claims?events=${record.events[0]!.id},${record.events[1]!.id},never-was&language=${language}`,
      ...record.tours.map(({ id }) => `/api/v1/tours/${id}?language=${language}`),
      `/api/v1/oembed?${new URLSearchParams({ url: `${siteAddress()}/${language}` })}`,
      `/api/v1/oembed?${new URLSearchParams({ url: `${siteAddress()}/${language}/tours/${record.tours[0]!.id}` })}`,
      ...ENTRIES.map((entry) => `/api/v1/${entry}?language=${language}`),
      `/api/v1/near?section=events&id=${record.events[0]!.id}x&language=${language}`,
      ...['hanoi', 'kim', 'baku', 'rajin', 'no such words'].map(
        (words) => `/api/v1/search?q=${encodeURIComponent(words)}&language=${language}`,
      ),
      `/api/v1/reconcile?language=${language}`,
      ...[
        ['queries', '{"q0":{"query":"Hanoi"},"q1":{"query":"summit","type":"event","limit":9}}'],
        ['extend', '{"ids":["place.hanoi","never.was"],"properties":[{"id":"country"}]}'],
      ].map((asked) => `/api/v1/reconcile?${new URLSearchParams([asked, ['language', language]])}`),
      ...['entity', 'type', 'property'].map(
        (kind) => `/api/v1/reconcile/suggest/${kind}?prefix=pl&language=${language}`,
      ),
      `/api/v1/reconcile/properties?type=place&language=${language}`,
      `/api/v1/reconcile/${language}/suggest/entity?prefix=pl`,
      `/api/v1/reconcile/${language}/properties?type=place`,
      `/api/v1/reconcile/preview?id=place.hanoi&language=${language}`,
    ]),
  ];

  it.each(contents)('GET %s, and 304 to who has it', async (address) => {
    const first = await ask('GET', address);
    expect(first.status).toBe(200);
    const headers = { 'if-none-match': first.headers.get('etag')! };
    expect((await ask('GET', address, { headers })).status).toBe(304);
  });

  // All of them would take a minute; lib/db/queries/find.test.ts compares each with its entry.
  it('each tenth event', async () => {
    for (const { id } of record.events.filter((_, index) => index % 10 === 0)) {
      expect((await ask('GET', `/api/v1/events/${id}`)).status).toBe(200);
    }
    const address = `/api/v1/events/${record.events[0]!.id}`;
    const headers = { 'if-none-match': (await ask('GET', address)).headers.get('etag')! };
    expect((await ask('GET', address, { headers })).status).toBe(304);
  });

  it('parameters and ids that do not exist', async () => {
    for (const { path, refusals } of OPERATIONS.filter(({ isCached }) => isCached)) {
      const address = path.replace('{id}', 'never-was');
      const absent = `${address}${ABSENT[path] ?? ''}`;
      if (refusals.includes(400)) {
        expect((await ask('GET', `${address}?colour=red&language=xx&limit=xx`)).status).toBe(400);
      }
      if (refusals.includes(410)) {
        const gone = await ask('GET', path.replace('{id}', 'withdrawn'));
        expect(gone.status).toBe(410);
        expect(await gone.json()).toMatchObject({
          detail: 'Withdrawn in edition 2026.2. A twin. Its successor is "other".',
        });
      }
      if (refusals.includes(404)) expect((await ask('GET', absent)).status).toBe(404);
    }
  });

  it('oEmbed in XML is not offered, and a tour that never was has no frame', async () => {
    const address = (url: string) =>
      `/api/v1/oembed?${new URLSearchParams({ url: `${siteAddress()}${url}` })}`;
    expect((await ask('GET', `${address('/en')}&format=xml`)).status).toBe(501);
    expect((await ask('GET', address('/en/tours/never-was'))).status).toBe(404);
    expect((await ask('GET', address('/en/about'))).status).toBe(404);
    expect((await ask('GET', `${address('/en')}&maxwidth=wide`)).status).toBe(400);
  });

  it('oEmbed says what a view shows, in its language and within the room', async () => {
    const url = `${siteAddress()}/vi?from=2018&to=2019&places=hanoi&theme=night`;
    const search = new URLSearchParams({ url, maxwidth: '300' });
    const answer = oembedSchema.parse(await (await ask('GET', `/api/v1/oembed?${search}`)).json());
    expect(answer.title).toMatch(/2018.*2019.*Hà Nội|2018.*2019.*Hanoi/);
    expect(answer).toMatchObject({ width: 300, height: 440 });
    expect(answer.html).toContain(
      '/vi/embed?from=2018&amp;to=2019&amp;places=hanoi&amp;theme=night"',
    );
  });

  it('reconciliation by a form, and the page of an entity', async () => {
    const post = (body: URLSearchParams | string, headers = {}) =>
      ask('POST', '/api/v1/reconcile', { body, headers });
    expect((await post(new URLSearchParams({ queries: '{"q":{"query":"Hanoi"}}' }))).status).toBe(
      200,
    );
    expect((await post(new URLSearchParams({ queries: '{' }))).status).toBe(400);
    expect((await post(new URLSearchParams({ queries: 'x'.repeat(300_000) }))).status).toBe(413);
    expect((await post('{}', { 'content-type': 'application/json' })).status).toBe(415);
    const many = JSON.stringify(
      Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, { query: 'a' }])),
    );
    const search = new URLSearchParams({ queries: many });
    expect((await ask('GET', `/api/v1/reconcile?${search}`)).status).toBe(413);

    const entity = '/api/v1/reconcile/entity';
    const page = await ask('GET', `${entity}/place.hanoi?language=vi`);
    expect([page.status, page.headers.get('location')]).toEqual([303, '/vi/places/hanoi']);
    expect((await ask('GET', `${entity}/place.hanoi?colour=red`)).status).toBe(400);
    expect((await ask('GET', `${entity}/river.hanoi`)).status).toBe(404);
  });

  it('health', async () => {
    expect((await ask('GET', '/api/v1/health')).status).toBe(200);
  });

  it('a lecture', async () => {
    beginLectures();
    const newRoom = sent({ reference: record.tours[0]!.id, tour: null });
    const opened = await ask('POST', '/api/v1/lectures', newRoom);
    const { code, presenterKey } = openedRoomSchema.parse(await opened.json());
    const lecture = `/api/v1/lectures/${code}`;
    const messages = `${lecture}/messages`;
    const csv = `${lecture}/answers.csv`;
    const pointer = sent({ kind: 'pointer', at: null });
    /** Everything that one can ask of a lecture, but its end. */
    const asked = [
      ['GET', lecture, {}, 200],
      ['GET', messages, {}, 200],
      ['HEAD', messages, {}, 200],
      ['POST', messages, pointer, 204],
      ['GET', csv, {}, 200],
      ['PUT', lecture, newRoom, 200],
    ] as const;
    for (const [method, address, init, status] of asked) {
      const answer = await ask(method, `${address}?key=${presenterKey}`, init);
      expect(answer.status).toBe(status);
      if (address === messages) await answer.body?.cancel();
      expect((await ask(method, `${address}?key=wrong`, init)).status).toBe(403);
      if (method !== 'PUT') {
        expect((await ask(method, address.replace(code, 'QQQQQQ'), init)).status).toBe(404);
      }
    }
    expect((await ask('GET', csv)).status).toBe(403);
    const vote = sent({ kind: 'vote', participant: PHONE, question: 'none', isFor: true });
    expect((await ask('POST', messages, vote)).status).toBe(409);
    expect((await ask('PUT', '/api/v1/lectures/none', newRoom)).status).toBe(404);
    expect((await ask('DELETE', `${lecture}?key=wrong`)).status).toBe(403);
    expect((await ask('DELETE', lecture.replace(code, 'QQQQQQ'))).status).toBe(404);

    for (const [method, address, key] of [
      ['POST', '/api/v1/lectures', ''],
      ['PUT', lecture, presenterKey],
      ['POST', messages, presenterKey],
    ] as const) {
      const send = (message: RequestInit) => ask(method, `${address}?key=${key}`, message);
      expect((await send(sent({ kind: 'nonsense' }))).status).toBe(400);
      expect((await send({ body: 'plain' })).status).toBe(415);
      expect((await send(sent('x'.repeat(256_000)))).status).toBe(413);
    }
    const burst = Array.from({ length: ROOM_LIMITS.presenterMessages.atOnce + 1 }, () =>
      ask('POST', `${messages}?key=${presenterKey}`, pointer),
    );
    expect((await Promise.all(burst)).map(({ status }) => status)).toContain(429);

    expect((await ask('DELETE', `${lecture}?key=${presenterKey}`)).status).toBe(204);
    const own = `?key=${presenterKey}`;
    for (const [method, address, init] of asked) {
      expect((await ask(method, `${address}${own}`, init)).status).toBe(410);
    }
    expect((await ask('DELETE', `${lecture}${own}`)).status).toBe(410);
  });

  it('too many lectures and wrong codes of one client', async () => {
    globalThis.thirdNeighborLectures = undefined;
    const newRoom = sent({ reference: record.tours[0]!.id, tour: null });
    const rooms = [];
    while (rooms.length < ROOM_LIMITS.roomsOfClient) {
      const opened = await ask('POST', '/api/v1/lectures', newRoom);
      rooms.push(openedRoomSchema.parse(await opened.json()));
    }
    expect((await ask('POST', '/api/v1/lectures', newRoom)).status).toBe(429);
    // A server that was started again in between knows the key, and no more of its rooms.
    const [{ code, presenterKey }] = rooms as [(typeof rooms)[0]];
    globalThis.thirdNeighborLectures = undefined;
    for (const _ of rooms) await ask('POST', '/api/v1/lectures', newRoom);
    const again = await ask('PUT', `/api/v1/lectures/${code}?key=${presenterKey}`, newRoom);
    expect(again.status).toBe(429);

    const letters = [...'ACDEFGHJKM'];
    for (const guess of letters.flatMap((one) => letters.map((other) => `AAAA${one}${other}`))) {
      await ask('GET', `/api/v1/lectures/${guess}`);
    }
    const unknown = '/api/v1/lectures/QQQQQQ';
    expect((await ask('GET', unknown)).status).toBe(429);
    expect((await ask('DELETE', unknown)).status).toBe(429);
    expect((await ask('GET', `${unknown}/messages`)).status).toBe(429);
    expect((await ask('HEAD', `${unknown}/messages`)).status).toBe(429);
    const message = sent({ kind: 'pointer', at: null });
    expect((await ask('POST', `${unknown}/messages`, message)).status).toBe(429);
    expect((await ask('GET', `${unknown}/answers.csv`)).status).toBe(429);
    globalThis.thirdNeighborLectures = undefined;
  });

  it('a code that another lecture has by now', async () => {
    beginLectures();
    const newRoom = sent({ reference: record.tours[0]!.id, tour: null });
    const opened = await ask('POST', '/api/v1/lectures', newRoom);
    const { presenterKey } = openedRoomSchema.parse(await opened.json());
    beginLectures();
    await ask('POST', '/api/v1/lectures', newRoom);
    const again = await ask('PUT', `/api/v1/lectures/AAAAAA?key=${presenterKey}`, newRoom);
    expect(again.status).toBe(409);
    globalThis.thirdNeighborLectures = undefined;
  });

  it('and every status of the document was answered, but for failures of the server', () => {
    const documented = OPERATIONS.flatMap(({ method, path, status, isCached, refusals }) =>
      [status, ...(isCached ? [304] : []), ...refusals].map((one) => `${method} ${path} ${one}`),
    );
    expect([...answered].toSorted()).toEqual(documented.toSorted());
  });
});
