import { QueryClient, useQuery, type QueryFunction } from '@tanstack/react-query';
import { afterAll, expect, test, vi } from 'vitest';
import { GET as getActors } from '@/app/api/v1/actors/route';
import { GET as getAmounts } from '@/app/api/v1/amounts/route';
import { GET as getCorridors } from '@/app/api/v1/corridors/route';
import { GET as getEvents } from '@/app/api/v1/events/route';
import { GET as getFlows } from '@/app/api/v1/flows/route';
import { GET as getPlaces } from '@/app/api/v1/places/route';
import { GET as getSources } from '@/app/api/v1/sources/route';
import { GET as getTours } from '@/app/api/v1/tours/route';
import { amountsQuery } from '@/components/queries/amount-queries';
import { toursQuery } from '@/components/queries/tour-queries';
import { useClientRecord } from '@/components/record/use-client-record';
import { RecordMemo } from '@/lib/db/connect/record-memo';
import { seededHash } from '@/lib/db/connect/seeded-hash';
import { aSecondLater } from '@/lib/db/testing/a-second-later';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { tinyRecord } from '@/lib/db/testing/tiny-record';
import { logger } from '@/lib/server/logger';
import { prefetchRecord, readRecordForClient } from './prefetch-record';

vi.mock('@tanstack/react-query', { spy: true });

const ROUTES: Readonly<
  Record<string, (request: Request, context: undefined) => Promise<Response>>
> = {
  actors: getActors,
  amounts: getAmounts,
  corridors: getCorridors,
  events: getEvents,
  flows: getFlows,
  places: getPlaces,
  sources: getSources,
  tours: getTours,
};

/** Each query that the client has for the record, without React. */
function queriesOfClient() {
  const asked = vi.mocked(useQuery).mockReturnValue({} as ReturnType<typeof useQuery>);
  useClientRecord('vi');
  return [...asked.mock.calls.map(([options]) => options), amountsQuery('vi'), toursQuery('vi')];
}

let isAway = false;

afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
});

test.each([
  ['a page with its data', () => prefetchRecord(new QueryClient(), 'vi')],
  ['a page that asks for all of it', () => readRecordForClient('vi')],
])('while the database is away, the client gets all that %s needs', async (_page, makePage) => {
  for (const level of ['warn', 'error', 'info'] as const) {
    vi.spyOn(logger, level).mockImplementation(() => undefined);
  }
  const { database, session } = await openSeeded(engines[0]!, tinyRecord);
  const memo = new RecordMemo(async () => {
    if (isAway) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    return seededHash(session);
  });
  isAway = false;
  globalThis.thirdNeighborDatabase = Promise.resolve({ ...database, memo });
  await makePage();
  isAway = true;
  aSecondLater();

  const answers: (readonly [string, number])[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address, 'http://atlas.test');
    const name = /^\/api\/v1\/(\w+)$/.exec(url.pathname)![1]!;
    const answer = await ROUTES[name]!(new Request(url), undefined);
    answers.push([name, answer.status]);
    expect(answer.headers.has('database-away-since')).toBe(true);
    return answer;
  });
  const queries = queriesOfClient();
  expect(queries.length).toBeGreaterThan(6);
  const signal = new AbortController().signal;
  for (const { queryFn } of queries) {
    await (queryFn as QueryFunction)({ signal } as Parameters<QueryFunction>[0]);
  }
  expect(answers.map(([, status]) => status)).toEqual(queries.map(() => 200));
});
