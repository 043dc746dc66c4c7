import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { keptAnswersAtHand } from '@/lib/db/queries/kept-answers';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { tinyRecord } from '@/lib/db/testing/tiny-record';
import { createOuterServer } from '@/lib/server/outer-server';
import { listenOnLoopback } from '@/lib/server/testing/listen-on-loopback';
import { answerKept, mayBeKept } from './answer-kept';
import { GET as getEvents } from './events/route';

const server = createOuterServer(answerKept, (_request, response) => response.writeHead(501).end());
let origin: string;

beforeAll(async () => {
  const { database } = await openSeeded(engines[0]!, tinyRecord);
  globalThis.thirdNeighborDatabase = Promise.resolve(database);
  origin = await listenOnLoopback(server);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
  server.close();
});

const askRoute = (address: string) => getEvents(new Request(`${origin}${address}`), undefined);
const ask = (address: string, init?: RequestInit) => fetch(`${origin}${address}`, init);

it('sends what a route made before, as the route sends it, with the server’s headers', async () => {
  const address = '/api/v1/events?language=vi';
  expect((await ask(address)).status).toBe(501);
  const made = await askRoute(address);
  const kept = await ask(address);
  expect(kept.headers.get('etag')).toBe(made.headers.get('etag'));
  expect(kept.headers.get('content-encoding')).toBe('gzip');
  expect(kept.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await kept.json()).toEqual(await made.json());

  const head = await ask(address, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe(kept.headers.get('content-length'));
  const etag = kept.headers.get('etag')!;
  expect((await ask(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

it('leaves other spellings of an address and other languages to the route', async () => {
  await askRoute('/api/v1/events?language=%65n');
  await askRoute('/api/v1/events');
  expect((await ask('/api/v1/events?language=%65n')).status).toBe(501);
  expect((await ask('/api/v1/events?language=en')).status).toBe(501);
  expect((await ask('/api/v1/events')).status).toBe(200);
});

it('has at hand what was sent from this database and of this record, and nothing else', async () => {
  const address = '/api/v1/events?language=en';
  await askRoute(address);
  await ask(address);
  const { memo } = (await globalThis.thirdNeighborDatabase)!;
  const hash = vi.spyOn(memo, 'hashAtHand', 'get');
  hash.mockReturnValue(await memo.contentHash());
  expect(keptAnswersAtHand()?.has(address)).toBe(true);
  expect((await ask(address)).headers.get('content-security-policy')).toContain("'none'");
  for (const other of ['another', undefined]) {
    hash.mockReturnValue(other);
    expect(keptAnswersAtHand()).toBeUndefined();
    expect((await ask(address)).status).toBe(200);
  }
  hash.mockRestore();
  const database = globalThis.thirdNeighborDatabase;
  globalThis.thirdNeighborDatabase = Promise.resolve((await database)!);
  expect(keptAnswersAtHand()).toBeUndefined();
  globalThis.thirdNeighborDatabase = database;
});

it.each([
  ['GET', '/api/v1/flows', true],
  ['HEAD', '/api/v1/events/visit', true],
  ['POST', '/api/v1/flows', false],
  ['GET', '/api/v1/lectures/QQQQQQ/messages', false],
  ['GET', '/api/v1/health', false],
  ['GET', '/sitemap.xml', true],
  ['GET', '/feed.atom', true],
  ['GET', '/feed.json?language=vi', true],
  ['GET', '/feed.jsonp', false],
  ['GET', '/en', false],
])('%s %s may be kept: %s', (method, url, expected) => {
  expect(mayBeKept({ method, url } as IncomingMessage)).toBe(expected);
});
