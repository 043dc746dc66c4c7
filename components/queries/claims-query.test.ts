import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { claimsQuery } from './claims-query';

afterEach(() => vi.unstubAllGlobals());

test('the claims of many events come in few requests, and together', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    const events = new URL(path, 'http://atlas.test').searchParams.get('events')!.split(',');
    asked.push(...events);
    return Response.json(Object.fromEntries(events.map((id) => [id, []])));
  });
  const ids = Array.from({ length: 150 }, (_, index) => `event-${index}`);
  const claims = await new QueryClient().fetchQuery(claimsQuery(ids, 'en'));
  expect(Object.keys(claims).toSorted()).toEqual(ids.toSorted());
  expect(asked.toSorted()).toEqual(ids.toSorted());
});

test('no event needs no request', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  vi.stubGlobal('fetch', fetch);
  expect(await new QueryClient().fetchQuery(claimsQuery([], 'vi'))).toEqual({});
  expect(fetch).not.toHaveBeenCalled();
});
