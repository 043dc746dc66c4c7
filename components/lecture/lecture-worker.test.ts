import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, it, vi } from 'vitest';

type Answer = (init?: ResponseInit) => Promise<Response>;

const PAGE = 'http://atlas.test/en/present';
const kept = new Map<string, Response>();
const network = vi.fn<Answer>();
let listeners: Record<string, (event: unknown) => void>;

/** As a browser gives it: of this site, and not made by a script. */
const basic = (text: string, init?: ResponseInit) =>
  Object.defineProperty(new Response(text, init), 'type', { value: 'basic' });

beforeEach(() => {
  kept.clear();
  network.mockReset();
  listeners = {};
  const cache = {
    match: async (key: string) => kept.get(key)?.clone(),
    put: async (key: string, response: Response) => void kept.set(key, response),
  };
  runInNewContext(readFileSync('public/lecture-worker.js', 'utf8'), {
    self: {
      addEventListener: (type: string, listener: (event: unknown) => void) => {
        listeners[type] = listener;
      },
      location: { origin: 'http://atlas.test' },
    },
    caches: { open: async () => cache },
    fetch: network,
    URL,
    Date,
    Promise,
    setTimeout,
  });
});

async function open(url = PAGE): Promise<Response> {
  const work: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  listeners['fetch']!({
    request: { url, method: 'GET', mode: 'navigate', headers: new Headers() },
    respondWith: (response: Promise<Response>) => (answer = response),
    waitUntil: (promise: Promise<unknown>) => work.push(promise),
  });
  const response = await answer!;
  await Promise.all(work);
  return response;
}

const usual = { headers: { 'cache-control': 'private, no-cache' } };

it('keeps a page, and gives it when the network or the server fails', async () => {
  network.mockResolvedValueOnce(basic('page', usual));
  await open();
  network.mockRejectedValueOnce(new TypeError('no network'));
  expect(await (await open()).text()).toBe('page');
  network.mockResolvedValueOnce(basic('away', { status: 503 }));
  expect(await (await open()).text()).toBe('page');
  network.mockResolvedValueOnce(basic('gone', { status: 404 }));
  expect((await open()).status).toBe(404);
});

it('knows a lecture by its name, wherever in it the address stands', async () => {
  network.mockResolvedValueOnce(basic('page', usual));
  await open('http://atlas.test/en/present?tour=live.one&view=from%3D2013');
  network.mockRejectedValue(new TypeError('no network'));
  const again = 'http://atlas.test/en/present?tour=live.one&view=from%3D1990&step=2';
  expect(await (await open(again)).text()).toBe('page');
  await expect(open('http://atlas.test/en/present?tour=live.two&view=from%3D2013')).rejects.toThrow(
    'no network',
  );
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
  expect(await (await open()).text()).toBe('for now');
  expect([...kept.keys()]).toEqual([]);
});
