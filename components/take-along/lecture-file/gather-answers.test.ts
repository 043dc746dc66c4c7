import { afterEach, expect, it, vi } from 'vitest';
import { fetchFiles, fetchFilesThere, fetchTexts } from './gather-answers';

afterEach(() => vi.unstubAllGlobals());

const ADDRESSES = Array.from({ length: 40 }, (_, index) => `/${index}`);

/** Answers in the order asked, one a turn; those that are waited for end when the signal says so. */
function serve(answerOf: (path: string) => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push(path);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    init.signal?.throwIfAborted();
    return answerOf(path);
  });
  return asked;
}
const options = (signal = new AbortController().signal) => ({
  signal,
  onAnswer: vi.fn<() => void>(),
});

it('has every answer, in the order in which they were asked for', async () => {
  serve((path) => new Response(`of ${path}`));
  const given = options();
  const texts = await fetchTexts(ADDRESSES, given);
  expect(Object.entries(texts)).toEqual(ADDRESSES.map((path) => [path, `of ${path}`]));
  expect(given.onAnswer).toHaveBeenCalledTimes(40);
});

it('asks for nothing more after the first failure', async () => {
  const asked = serve((path) => new Response('', { status: path === '/3' ? 503 : 200 }));
  await expect(fetchTexts(ADDRESSES, options())).rejects.toMatchObject({ status: 503 });
  const then = asked.length;
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  expect(asked.length).toBe(then);
  expect(then).toBeLessThan(20);
});

it('stops when the reader says so', async () => {
  const abort = new AbortController();
  const asked = serve((path) => {
    if (path === '/0') abort.abort();
    return new Response('');
  });
  await expect(fetchTexts(ADDRESSES, options(abort.signal))).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(asked.length).toBeLessThan(20);
});

it('asks whether what the browser has of the record is still so, and not for the ground', async () => {
  const asked = new Map<string, RequestCache | undefined>();
  vi.stubGlobal('fetch', async (path: string, { cache }: RequestInit) => {
    asked.set(path, cache);
    return new Response('');
  });
  await fetchTexts(['/api/v1/sources', '/basemap/0/0/0.mvt'], options());
  expect(Object.fromEntries(asked)).toEqual({
    '/api/v1/sources': 'no-cache',
    '/basemap/0/0/0.mvt': 'default',
  });
});

function serveSome() {
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes('away')) throw new TypeError('no network');
    return new Response(address);
  });
}
const FONTS = ['/fonts/a.woff2', '/fonts/away.woff2', '/fonts/b.woff2'];

it('needs every file, unless it may do without', async () => {
  serveSome();
  await expect(fetchFiles(FONTS, options())).rejects.toThrow('No answer from /fonts/away.woff2');
  const there = await fetchFilesThere(FONTS, options());
  expect(Object.keys(there)).toEqual(['/fonts/a.woff2', '/fonts/b.woff2']);
});

it('ends when it is stopped, whatever it may do without', async () => {
  serveSome();
  await expect(fetchFilesThere(FONTS, options(AbortSignal.abort()))).rejects.toThrow();
});
