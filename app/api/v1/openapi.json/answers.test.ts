import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { ROOM_LIMITS } from '@/lib/lecture/lecture-rooms';
import { openedRoomSchema } from '@/lib/lecture/lecture-room';
import { readRecord } from '@/lib/record/read-record';
import { answerProblems, answerTo } from './answer-problems';
import { openApiDocument } from './openapi-document';
import { OPERATIONS, type Operation } from './operations';

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
    ...['en', 'vi'].flatMap((language) => [
      ...['events', 'amounts', 'places', 'actors', 'corridors', 'tours'].map(
        (list) => `/api/v1/${list}?language=${language}`,
      ),
      `/api/v1/claims?events=${record.events[0]!.id},${record.events[1]!.id},never-was&language=${language}`,
      ...record.tours.map(({ id }) => `/api/v1/tours/${id}?language=${language}`),
      `/api/v1/near?section=events&id=${record.events[0]!.id}x&language=${language}`,
      ...['hanoi', 'kim', 'baku', 'rajin', 'no such words'].map(
        (words) => `/api/v1/search?q=${encodeURIComponent(words)}&language=${language}`,
      ),
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
      if (refusals.includes(400)) {
        expect((await ask('GET', `${address}?colour=red`)).status).toBe(400);
      }
      if (refusals.includes(404)) expect((await ask('GET', address)).status).toBe(404);
    }
  });

  it('health', async () => {
    expect((await ask('GET', '/api/v1/health')).status).toBe(200);
  });

  it('a lecture', async () => {
    const reference = record.tours[0]!.id;
    const opened = await ask('POST', '/api/v1/lectures', sent({ reference, tour: null }));
    const { code, presenterKey } = openedRoomSchema.parse(await opened.json());
    const lecture = `/api/v1/lectures/${code}`;
    const messages = `${lecture}/messages`;
    for (const key of ['', `?key=${presenterKey}`]) {
      expect((await ask('GET', `${lecture}${key}`)).status).toBe(200);
      const stream = await ask('GET', `${messages}${key}`);
      await stream.body!.cancel();
    }
    for (const address of [lecture, messages]) {
      expect((await ask('GET', `${address}?key=wrong`)).status).toBe(403);
      expect((await ask('GET', address.replace(code, 'QQQQQQ'))).status).toBe(404);
    }

    const pointer = sent({ kind: 'pointer', at: null });
    const send = (key: string, message: RequestInit) =>
      ask('POST', `${messages}?key=${key}`, message);
    expect((await send(presenterKey, pointer)).status).toBe(204);
    expect((await send('wrong', pointer)).status).toBe(403);
    expect((await ask('POST', messages.replace(code, 'QQQQQQ'), pointer)).status).toBe(404);
    for (const [address, key] of [['/api/v1/lectures', ''] as const, [messages, presenterKey]]) {
      const post = (message: RequestInit) => ask('POST', `${address}?key=${key}`, message);
      expect((await post(sent({ kind: 'nonsense' }))).status).toBe(400);
      expect((await post({ body: 'plain' })).status).toBe(415);
      expect((await post(sent('x'.repeat(256_000)))).status).toBe(413);
    }
    const burst = Array.from({ length: ROOM_LIMITS.messages + 1 }, () =>
      send(presenterKey, pointer),
    );
    expect((await Promise.all(burst)).map(({ status }) => status)).toContain(429);
  });

  it('and every status of the document was answered, but for failures of the server', () => {
    const documented = OPERATIONS.flatMap(({ method, path, status, isCached, refusals }) =>
      [status, ...(isCached ? [304] : []), ...refusals].map((one) => `${method} ${path} ${one}`),
    );
    expect([...answered].toSorted()).toEqual(documented.toSorted());
  });
});
