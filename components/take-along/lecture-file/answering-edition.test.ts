import { beforeEach, expect, it, vi } from 'vitest';
import { FakeCaches } from '@/components/offline/fake-caches';
import { completeEdition } from '@/components/offline/kept-edition';
import { answeringEdition } from './answering-edition';

const [SERVED, KEPT] = ['a'.repeat(64), 'b'.repeat(64)];
const network = vi.fn<() => Promise<Response>>();
beforeEach(() => {
  vi.stubGlobal('caches', new FakeCaches());
  vi.stubGlobal('fetch', network);
  network.mockReset().mockRejectedValue(new TypeError('no network'));
});

const keep = (scope: 'all' | 'lecture') =>
  completeEdition({
    ...{ scope, build: 'one', record: KEPT, at: '2026-11-28T10:00:00.000Z' },
    ...{ languages: ['en'], files: 1, bytes: 1 },
  });
const asked = () => answeringEdition(new AbortController().signal);

it('is what the server says', async () => {
  await keep('all');
  network.mockResolvedValue(Response.json({ status: 'ok', record: SERVED }));
  expect(await asked()).toEqual({ record: SERVED, isKept: false });
});

it('is what is kept where no server answers', async () => {
  await keep('all');
  expect(await asked()).toEqual({ record: KEPT, isKept: true });
});

it('is not known where only a lecture is kept, or nothing', async () => {
  await expect(asked()).rejects.toThrow('No answer from /api/v1/health');
  await keep('lecture');
  await expect(asked()).rejects.toThrow('No answer from /api/v1/health');
});

it('is not known where a server answers that does not say it', async () => {
  await keep('all');
  network.mockResolvedValue(new Response('away', { status: 503 }));
  await expect(asked()).rejects.toThrow('503 from /api/v1/health');
});
