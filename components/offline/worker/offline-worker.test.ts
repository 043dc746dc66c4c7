import { runInNewContext } from 'node:vm';
import * as fakeIndexedDb from 'fake-indexeddb';
import { build } from 'esbuild';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { FakeCaches } from '../fake-caches';

type Answer = (request: Request) => Promise<Response>;

const ORIGIN = 'http://atlas.test';
const AT = '2026-11-28T12:00:00.000Z';
let code: string;
let caches: FakeCaches;
let listeners: Record<string, (event: unknown) => void>;
const network = vi.fn<Answer>();
/** So that each waiting is over at once. */
let isImpatient = false;
const told = vi.fn<(message: unknown) => void>();

/** What Serwist takes for one of a browser. */
class FetchEventOfTest {
  constructor(
    readonly request: Request,
    readonly respondWith: (response: Promise<Response>) => void,
    readonly waitUntil: (promise: Promise<unknown>) => void,
    /** Of the page that asks. */
    readonly clientId: string,
    /** Of the page that is asked for. */
    readonly resultingClientId: string,
  ) {}
}

/** As a browser gives it: of this site, and not made by a script. */
function basic(text: string, init?: ResponseInit): Response {
  const made = new Response(text, init);
  const clone = made.clone.bind(made);
  return Object.defineProperties(made, {
    type: { value: 'basic' },
    clone: { value: () => Object.defineProperty(clone(), 'type', { value: 'basic' }) },
  });
}

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['components/offline/worker/offline-worker.ts'],
    bundle: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  code = outputFiles[0]!.text;
});

beforeEach(() => {
  caches = new FakeCaches();
  isImpatient = false;
  listeners = {};
  network.mockReset();
  told.mockReset();
  const self = {
    ...fakeIndexedDb,
    ...{ caches, fetch: network, indexedDB: new fakeIndexedDb.IDBFactory() },
    ...{ URL, URLSearchParams, Request, Response, Headers, Promise, clearTimeout },
    setTimeout: (work: () => void, ms: number) => setTimeout(work, isImpatient ? 0 : ms),
    ...{ Date, Intl, DOMException, FetchEvent: FetchEventOfTest },
    location: new URL(`${ORIGIN}/offline-worker.js`),
    registration: { scope: `${ORIGIN}/` },
    skipWaiting: () => undefined,
    clients: { claim: () => undefined, matchAll: async () => [{ postMessage: told }] },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      const before = listeners[type];
      listeners[type] = (event) => {
        before?.(event);
        listener(event);
      };
    },
  };
  runInNewContext(code, Object.assign(self, { self, globalThis: self }));
});

/** Null where the request is left to the network. */
async function ask(path: string, mode = 'navigate', client = ''): Promise<Response | null> {
  const request = new Request(`${ORIGIN}${path}`);
  Object.defineProperty(request, 'mode', { value: mode });
  Object.defineProperty(request, 'clone', { value: () => request });
  const work: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  listeners['fetch']!(
    new FetchEventOfTest(
      request,
      (response) => (answer = response),
      (promise) => work.push(promise),
      mode === 'navigate' ? '' : client,
      mode === 'navigate' ? client : '',
    ),
  );
  if (!answer) return null;
  const response = await answer;
  // What is not answered in time goes on.
  if (!isImpatient) await Promise.allSettled(work);
  return response;
}
const textOf = async (path: string, mode?: string) => (await ask(path, mode))?.text();

const usual = { headers: { 'cache-control': 'private, no-cache' } };
const page = (words: string) => `<html><body>${words}`;
const goAway = () => network.mockRejectedValue(new TypeError('no network'));

/** An edition that is complete, unless it is not. */
async function kept(contents: Readonly<Record<string, string>>, isComplete = true) {
  const cache = await caches.open('kept-one');
  for (const [key, text] of Object.entries(contents)) await cache.put(key, new Response(text));
  const headers = { 'kept-at': AT, 'kept-record': '1a2b3c4d' };
  if (isComplete) await cache.put('/offline-edition.json', new Response('{}', { headers }));
}

it('lets the network decide as long as it answers', async () => {
  await kept({ '/en': page('kept') });
  network.mockResolvedValueOnce(basic(page('of today'), usual));
  expect(await textOf('/en')).toBe(page('of today'));
  network.mockResolvedValueOnce(basic('gone', { status: 404 }));
  expect((await ask('/en'))?.status).toBe(404);
});

it('gives a kept page with its sign when the network or the server fails', async () => {
  await kept({ '/en': page('kept') });
  const sign =
    /^<html><body><output [^>]*>Offline: this is edition 1a2b3c4d, kept on [^<]*<\/output>kept$/;
  goAway();
  expect(await textOf('/en?from=1990')).toMatch(sign);
  network.mockReset().mockResolvedValueOnce(basic('away', { status: 503 }));
  expect(await textOf('/en')).toMatch(sign);
});

it('gives a copy of a page that takes too long, and of what that copy asks for', async () => {
  await kept({ '/en': page('kept'), '/api/v1/flows': 'kept flows' });
  isImpatient = true;
  network.mockReturnValue(new Promise(() => undefined));
  const slow = 'slow page';
  expect(await (await ask('/en', 'navigate', slow))!.text()).toContain('kept on');
  expect(await (await ask('/api/v1/flows', 'cors', slow))!.text()).toBe('kept flows');
  const ofToday = ask('/api/v1/flows', 'cors', 'page of today');
  const later = new Promise((resolve) => setTimeout(resolve, 50, 'still waits'));
  expect(await Promise.race([ofToday, later])).toBe('still waits');
});

it('gives no part of an edition that is not complete', async () => {
  await kept({ '/en': page('half') }, false);
  goAway();
  expect(await textOf('/en')).toContain('This page is not kept for offline');
});

it('gives what passed by, where there is no edition', async () => {
  network.mockResolvedValueOnce(basic(page('seen'), usual));
  await ask('/en/present?tour=live.one&view=from%3D2013');
  goAway();
  expect(await textOf('/en/present?tour=live.one&view=from%3D1990&step=2')).toBe(page('seen'));
  expect(await textOf('/en/present?tour=live.two')).toContain('not kept for offline');
});

it('keeps nothing twice', async () => {
  await kept({ '/en': page('kept') });
  network.mockImplementation(async () => basic(page('of today'), usual));
  for (const path of ['/en?from=1990', '/en/events/seen']) await ask(path);
  const seen = await (await caches.open('seen-1')).keys();
  expect(seen.map(({ url }) => url)).toEqual([`${ORIGIN}/en/events/seen`]);
});

it.each([
  ['that lacks its record', { status: 503, headers: { 'cache-control': 'no-store' } }],
  ['that may not be kept', { headers: { 'cache-control': 'no-store' } }],
  [
    'with the note that the database is away',
    { headers: { ...usual.headers, 'database-away-since': 'Fri, 27 Nov 2026 15:20:00 GMT' } },
  ],
])('gives a page %s as it comes, and does not keep it', async (_what, init) => {
  network.mockResolvedValueOnce(basic('for now', init));
  expect(await textOf('/en')).toBe('for now');
  goAway();
  expect(await textOf('/en')).toContain('not kept for offline');
});

it('says in the language of the page that it is not kept, and where what is kept is', async () => {
  goAway();
  const answer = (await ask('/vi/events/never'))!;
  expect(answer.status).toBe(503);
  const text = await answer.text();
  expect(text).toContain('Trang này chưa được lưu');
  expect(text).toContain('href="/vi/tours"');
});

it('leads the address without a language to one that is kept', async () => {
  await kept({ '/vi': page('giữ') });
  goAway();
  expect((await ask('/'))?.headers.get('location')).toBe(`${ORIGIN}/vi`);
});

it('takes code whose name says its version from here first, and other code never', async () => {
  const forever = { headers: { 'cache-control': 'public, max-age=31536000, immutable' } };
  const [lasting, changing] = ['/_next/static/chunks/a.js', '/_next/static/chunks/dev.js'];
  for (const [path, init] of [
    [lasting, forever],
    [changing, usual],
  ] as const) {
    network
      .mockResolvedValueOnce(basic('first', init))
      .mockResolvedValueOnce(basic('second', init));
    expect(await textOf(path, 'cors')).toBe('first');
    expect(await textOf(path, 'cors')).toBe(path === lasting ? 'first' : 'second');
    network.mockReset();
  }
});

it('answers for the claims of any events from those of all', async () => {
  const address = (ids: string, language = 'en') =>
    `/api/v1/claims?events=${ids}&language=${language}`;
  await kept({
    [address('a,b')]: JSON.stringify({ a: ['A'], b: ['B'] }),
    [address('c,d')]: JSON.stringify({ c: ['C'], d: ['D'] }),
    [address('b', 'vi')]: JSON.stringify({ b: ['Bê'] }),
  });
  goAway();
  expect(JSON.parse((await textOf(address('d,b'), 'cors'))!)).toEqual({ b: ['B'], d: ['D'] });
  await expect(ask(address('b,never'), 'cors')).rejects.toThrow();
});

it('tells the pages when the network goes, and once when it is back', async () => {
  await kept({ '/en': page('kept') });
  goAway();
  await ask('/en');
  expect(told).toHaveBeenLastCalledWith({ kind: 'network', isAway: true });
  network.mockReset().mockImplementation(async () => basic(page('of today'), usual));
  await ask('/en');
  await ask('/en');
  expect(told.mock.calls.map(([message]) => message)).toEqual([
    { kind: 'network', isAway: true },
    { kind: 'network', isAway: false },
  ]);
});

it('does not take a gateway that fails for a network that is back', async () => {
  goAway();
  await ask('/en');
  network.mockReset().mockResolvedValueOnce(basic('bad gateway', { status: 502 }));
  await ask('/en');
  expect(told.mock.calls).toEqual([[{ kind: 'network', isAway: true }]]);
});

it('does not keep what a reader saves to a file', async () => {
  const headers = { ...usual.headers, 'content-disposition': 'attachment; filename="a.csv"' };
  network.mockResolvedValueOnce(basic('a,b', { headers }));
  await ask('/api/v1/export.csv', 'cors');
  expect(await (await caches.open('seen-1')).keys()).toEqual([]);
});

it('does not take a server that fails for a network that is gone', async () => {
  network.mockResolvedValueOnce(basic('failed', { status: 500 }));
  expect((await ask('/api/v1/flows', 'cors'))?.status).toBe(500);
  expect(told).not.toHaveBeenCalled();
});

it('leaves rooms alone', async () => {
  expect(await ask('/api/v1/lectures/ABCDEF/events', 'cors')).toBeNull();
  expect(network).not.toHaveBeenCalled();
});
