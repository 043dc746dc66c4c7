import { beforeEach, expect, it, vi } from 'vitest';
import { FakeCaches } from './fake-caches';
import { keepAll } from './keep-all';
import { readKeptEdition } from './kept-edition';

const records = vi.hoisted((): string[] => []);
const onAsked = vi.hoisted(() => vi.fn<() => void>());
vi.mock('./register-worker', () => ({ registerWorker: async () => true }));
vi.mock('./offline-source', () => ({
  // Each time it is asked the next, and the last for good.
  offlineSource: async () => {
    onAsked();
    const record = records.length > 1 ? records.shift()! : records[0]!;
    return { build: 'one', record, files: [] };
  },
  everything: async () => [{ url: '/en', key: '/en', revision: null, bytes: null }],
}));

let caches: FakeCaches;
beforeEach(() => {
  caches = new FakeCaches();
  onAsked.mockReset();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async () =>
    Object.defineProperty(new Response(`page of ${records[0]}`), 'type', { value: 'basic' }),
  );
});

const keep = (signal = new AbortController().signal) =>
  keepAll({ languages: ['en'], signal, onProgress: () => undefined });

it('begins again when the record changes meanwhile, and keeps the new one', async () => {
  records.splice(0, Infinity, 'aaaa', 'bbbb');
  expect((await keep()).kind).toBe('kept');
  expect((await readKeptEdition())?.record).toBe('bbbb');
  expect(await caches.keys()).toEqual(['kept-one-bbbb']);
});

it('says so when it changes once more', async () => {
  records.splice(0, Infinity, 'aaaa', 'bbbb', 'cccc', 'dddd');
  expect(await keep()).toEqual({ kind: 'changed' });
  expect(await readKeptEdition()).toBeNull();
});

it('says nothing is kept when it is stopped at the very end', async () => {
  records.splice(0, Infinity, 'aaaa');
  const left = new AbortController();
  // What the server has is asked for before and after.
  onAsked.mockReturnValueOnce().mockImplementationOnce(() => left.abort());
  expect(await keep(left.signal)).toEqual({ kind: 'cancelled' });
  expect(await readKeptEdition()).toBeNull();
});
