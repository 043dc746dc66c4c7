import { beforeEach, expect, it, vi } from 'vitest';
import { FOR_KEEPING } from '@/lib/offline/kept-caches';
import type { OfflineEntry } from '@/lib/offline/offline-entries';
import { FakeCaches } from './fake-caches';
import { keepEntries, type KeepProgress } from './keep-entries';
import { completeEdition, readKeptEdition } from './kept-edition';

const entry = (url: string, revision: string | null = null): OfflineEntry => ({
  url,
  key: url,
  revision,
  bytes: null,
});
const basic = (text: string, init?: ResponseInit) =>
  Object.defineProperty(new Response(text, init), 'type', { value: 'basic' });

const RECORD = 'f'.repeat(64);
let caches: FakeCaches;
const network = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', network);
  network.mockReset().mockImplementation(async (url) => basic(`content of ${url}`));
});

function keep(
  entries: readonly OfflineEntry[],
  {
    build = 'one',
    left = new AbortController(),
    now = async () => ({ build, record: RECORD }),
  } = {},
) {
  const told: KeepProgress[] = [];
  const onProgress = (progress: KeepProgress) => told.push(progress);
  const options = { edition: { build, record: RECORD }, editionNow: now, onProgress };
  return keepEntries(entries, { ...options, signal: left.signal }).then((outcome) => ({
    outcome,
    told,
  }));
}
const cacheOf = (build: string) => `kept-${build}-${RECORD}`;
const textIn = async (build: string, key: string) =>
  (await (await caches.open(cacheOf(build))).match(key))?.text();
const edition = (build: string, scope: 'all' | 'lecture', at = '2026-11-28T10:00:00.000Z') => ({
  ...{ build, scope, at, record: RECORD, files: 1, bytes: 1 },
  languages: ['en' as const],
});

it('keeps each once, asks the network itself, and says how far it is', async () => {
  const { outcome, told } = await keep([entry('/en'), entry('/a.js', 'v1'), entry('/en')]);
  expect(outcome).toEqual({ kind: 'kept', files: 2, bytes: 'content of /en'.length + 16 });
  expect(told.at(-1)).toEqual({ files: 2, of: 2, bytes: 30 });
  expect(await textIn('one', '/en')).toBe('content of /en');
  for (const [, init] of network.mock.calls) {
    expect(new Headers(init.headers).has(FOR_KEEPING)).toBe(true);
    expect(init.cache).toBe('no-cache');
  }
});

it('takes over what a former build had in the same version, and fetches the rest anew', async () => {
  await keep([entry('/en'), entry('/a.mvt', 'v1'), entry('/b.mvt', 'v1')]);
  network.mockReset().mockImplementation(async (url) => basic(`newer ${url}`));
  await keep([entry('/en'), entry('/a.mvt', 'v1'), entry('/b.mvt', 'v2')], { build: 'two' });
  expect(network.mock.calls.map(([url]) => url).toSorted()).toEqual(['/b.mvt', '/en']);
  expect(await textIn('two', '/a.mvt')).toBe('content of /a.mvt');
  expect(await textIn('two', '/b.mvt')).toBe('newer /b.mvt');
  expect(await textIn('two', '/en')).toBe('newer /en');
});

it.each([
  ['does not come', () => Promise.reject(new TypeError('no network'))],
  ['may not be kept', async () => basic('x', { headers: { 'cache-control': 'no-store' } })],
  [
    'was read before the database went away',
    async () => basic('x', { headers: { 'database-away-since': 'Fri, 27 Nov 2026 15:20:00 GMT' } }),
  ],
])('counts what %s', async (_what, answer) => {
  network.mockImplementationOnce(answer);
  const { outcome } = await keep([entry('/en'), entry('/vi')]);
  expect(outcome).toEqual({ kind: 'incomplete', missing: 1 });
  expect(await textIn('one', '/en')).toBeUndefined();
});

it('says that the browser has no room', async () => {
  caches.room = 3;
  expect((await keep([entry('/en')])).outcome).toEqual({ kind: 'full' });
  expect(await caches.keys()).toEqual([]);
});

it('leaves an edition as it was when there is no room for more of it', async () => {
  await keep([entry('/en')]);
  await completeEdition(edition('one', 'all'));
  caches.room = 3;
  expect((await keep([entry('/en'), entry('/vi')])).outcome).toEqual({ kind: 'full' });
  expect(await textIn('one', '/en')).toBe('content of /en');
  expect((await readKeptEdition())?.build).toBe('one');
});

it('puts nothing of another record into what is kept of one', async () => {
  await keep([entry('/en')]);
  await completeEdition(edition('one', 'all'));
  const now = async () => ({ build: 'one', record: 'e'.repeat(64) });
  const { outcome } = await keep([entry('/en'), entry('/vi')], { now });
  expect(outcome).toEqual({ kind: 'changed' });
  expect(await textIn('one', '/en')).toBe('content of /en');
  expect(await textIn('one', '/vi')).toBeUndefined();
});

it('takes from a keeping that ended early the files, and asks for its pages anew', async () => {
  const left = new AbortController();
  network.mockImplementation(async (url) => {
    if (url === '/late') left.abort();
    return basic(`old ${url}`);
  });
  const first = [entry('/en'), entry('/vi'), entry('/a.js', 'v1')];
  await keep([...first, ...Array.from({ length: 9 }, () => entry('/late'))], { left });
  network.mockReset().mockImplementation(async (url) => basic(`new ${url}`));
  await keep([entry('/en'), entry('/a.js', 'v1')]);
  expect(await textIn('one', '/en')).toBe('new /en');
  expect(await textIn('one', '/vi')).toBeUndefined();
  expect(await textIn('one', '/a.js')).toBe('old /a.js');
});

it('says that the server went away before it said of which record all this is', async () => {
  const now = () => Promise.reject(new TypeError('no network'));
  expect((await keep([entry('/en')], { now })).outcome).toEqual({ kind: 'unanswered' });
});

it('says that the browser refuses', async () => {
  vi.spyOn(caches, 'open').mockRejectedValue(new DOMException('no', 'SecurityError'));
  expect((await keep([entry('/en')])).outcome).toEqual({ kind: 'refused' });
});

it('ends when it is cancelled', async () => {
  const left = new AbortController();
  network.mockImplementation(async (url) => {
    left.abort();
    return basic(url);
  });
  const all = Array.from({ length: 50 }, (_, index) => entry(`/${index}`));
  expect((await keep(all, { left })).outcome).toEqual({ kind: 'cancelled' });
  expect(network.mock.calls.length).toBeLessThan(all.length);
});

it('lets go of the edition that a new one replaces', async () => {
  await completeEdition(edition('one', 'all'));
  await completeEdition(edition('two', 'all', '2026-11-29T10:00:00.000Z'));
  expect(await caches.keys()).toEqual([cacheOf('two')]);
  expect((await readKeptEdition())?.build).toBe('two');
});

it('leaves all that was asked for until there is as much of the new one', async () => {
  await completeEdition(edition('one', 'all'));
  await completeEdition(edition('two', 'lecture', '2026-11-29T10:00:00.000Z'));
  expect(await caches.keys()).toEqual([cacheOf('one'), cacheOf('two')]);
  expect((await readKeptEdition())?.build).toBe('one');
});

it('is the same as before after a lecture was opened', async () => {
  const whole = edition('one', 'all');
  await completeEdition(whole);
  const lecture = edition('one', 'lecture', '2026-11-29T10:00:00.000Z');
  await completeEdition({ ...lecture, languages: ['vi'], files: 7, bytes: 7 });
  expect(await readKeptEdition()).toEqual(whole);
});

it('keeps the edition of a record beside all of the record before, which is still to be renewed', async () => {
  const whole = edition('one', 'all');
  await completeEdition(whole);
  const lecture = edition('one', 'lecture', '2026-11-29T10:00:00.000Z');
  await completeEdition({ ...lecture, record: 'e'.repeat(64) });
  expect(await readKeptEdition()).toEqual(whole);
  expect((await caches.keys()).length).toBe(2);
});

it('counts no language of a lecture as one of which all is kept', async () => {
  await completeEdition({ ...edition('one', 'lecture'), languages: ['vi'] });
  await completeEdition(edition('one', 'all'));
  expect((await readKeptEdition())?.languages).toEqual(['en']);
  await completeEdition({ ...edition('one', 'all'), languages: ['vi'] });
  expect((await readKeptEdition())?.languages).toEqual(['vi', 'en']);
});
