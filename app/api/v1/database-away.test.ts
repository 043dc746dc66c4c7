import { afterAll, beforeEach, expect, test } from 'vitest';
import { memoized } from '@/lib/db/queries/memoized';
import { aSecondLater } from '@/lib/db/testing/a-second-later';
import { setDatabaseThatGoesAway } from '@/lib/db/testing/database-that-goes-away';
import { apiRoute, json } from './api-route';
import { GET as getHealth } from './health/route';
import { answerProblems, answerTo } from './openapi.json/answer-problems';
import { openApiDocument } from './openapi.json/openapi-document';
import { languageParametersSchema } from './parameters';
import { recordRoute } from './record-route';

const document = openApiDocument();
let isAway: boolean;

beforeEach(() => {
  isAway = false;
  setDatabaseThatGoesAway(() => isAway);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
});

const places = recordRoute('places', languageParametersSchema, async ({ language }) =>
  json(await memoized(['names', language], async () => [language])),
);
const search = apiRoute(async () => json(['found']));

async function ask(
  handler: (request: Request, context: undefined) => Promise<Response>,
  url: string,
) {
  const request = new Request(`http://atlas.test/api/v1/${url}`);
  const response = await handler(request, undefined);
  return { response, problems: answerProblems(document, await answerTo(request, response)) };
}

test('while the database is away, what was read is answered and marked, and the rest is a 503', async () => {
  expect((await ask(places, 'places')).response.headers.has('database-away-since')).toBe(false);
  isAway = true;
  aSecondLater();
  await ask(places, 'places');
  for (const [handler, url] of [
    [places, 'places'],
    [search, 'search'],
  ] as const) {
    const { response } = await ask(handler, url);
    expect(response.status).toBe(200);
    expect(Date.parse(response.headers.get('database-away-since')!)).not.toBeNaN();
    expect(response.headers.get('cache-control')).toBe('no-cache');
  }

  const { response, problems } = await ask(places, 'places?language=vi');
  expect(response.status).toBe(503);
  expect(problems).toEqual([]);
  expect(response.headers.get('retry-after')).toBe('10');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ errorId: expect.any(String) });
  const health = await getHealth();
  expect([health.status, health.headers.get('retry-after')]).toEqual([503, '10']);
});

test('afterwards there is no mark, and what was refused is answered', async () => {
  await ask(places, 'places');
  isAway = true;
  aSecondLater();
  expect((await ask(places, 'places?language=vi')).response.status).toBe(503);
  isAway = false;
  const { response } = await ask(places, 'places?language=vi');
  expect(response.status).toBe(200);
  expect(response.headers.has('database-away-since')).toBe(false);
  expect((await getHealth()).status).toBe(200);
});
