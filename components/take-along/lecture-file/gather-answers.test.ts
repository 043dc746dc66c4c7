import { beforeEach, expect, it, vi } from 'vitest';
import { fetchFiles, fetchFilesThere } from './gather-answers';

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes('away')) throw new TypeError('no network');
    return new Response(address);
  });
});
const options = { signal: new AbortController().signal, onAnswer: () => undefined };
const ADDRESSES = ['/fonts/a.woff2', '/fonts/away.woff2', '/fonts/b.woff2'];

it('needs every file, unless it may do without', async () => {
  await expect(fetchFiles(ADDRESSES, options)).rejects.toThrow('No answer from /fonts/away.woff2');
  const there = await fetchFilesThere(ADDRESSES, options);
  expect(Object.keys(there)).toEqual(['/fonts/a.woff2', '/fonts/b.woff2']);
});

it('ends when it is stopped, whatever it may do without', async () => {
  const left = AbortSignal.abort();
  await expect(fetchFilesThere(ADDRESSES, { ...options, signal: left })).rejects.toThrow();
});
