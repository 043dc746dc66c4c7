import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { aSecondLater } from '@/lib/db/testing/a-second-later';
import { setDatabaseThatGoesAway } from '@/lib/db/testing/database-that-goes-away';
import type { AskNext } from '@/lib/server/inner-server';
import { logger } from '@/lib/server/logger';
import { createOuterServer } from '@/lib/server/outer-server';
import { listenOnLoopback } from '@/lib/server/testing/listen-on-loopback';
import { answerNavigationOf } from './answer-navigation';

const ID = '01234567-89ab-4cde-8f01-23456789abcd';
const PAGE = { 'content-type': 'text/x-component', vary: 'rsc, next-url', connection: 'close' };

const ask = vi.fn<AskNext>();
let isAway: boolean;
const server = createOuterServer(answerNavigationOf(ask), (_request, response) => {
  response.writeHead(501).end();
});
let origin: string;

beforeAll(async () => {
  origin = await listenOnLoopback(server);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
  server.close();
});
beforeEach(() => {
  isAway = false;
  setDatabaseThatGoesAway(() => isAway);
});

async function navigate(data: string | Uint8Array<ArrayBuffer>, headers = {}) {
  ask.mockReset().mockResolvedValue(new Response(data, { headers: PAGE }));
  const request = { rsc: '1', 'next-url': '/en', cookie: 'theme=day', 'x-own': '1', ...headers };
  return fetch(`${origin}/vi/tours?_rsc=1abcd`, { headers: request });
}

it('hands on the data of a page as it is, binary parts too', async () => {
  const data = new Uint8Array([...Buffer.from('1:o8,'), 0, 255, 128, 195, 40, 10]);
  const answer = await navigate(data);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(data);
  expect(answer.headers.get('content-type')).toBe('text/x-component');
  expect(answer.headers.get('vary')).toBe('rsc, next-url');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
  expect(ask).toHaveBeenCalledWith('/vi/tours?_rsc=1abcd', {
    rsc: '1',
    'next-url': '/en',
    cookie: 'theme=day',
  });
});

it.each([
  ['failed', `0:["$","p",null,{}]\n1a:E{"digest":"database-unavailable-${ID}"}\n`, ID],
  [
    'lacks something',
    '0:["$","meta",null,{"name":"record","content":"incomplete"}]\n',
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ],
])('is a 503 for data that %s for want of the database', async (_what, data, errorId) => {
  const answer = await navigate(data);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('10');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('Hiện không đọc được tư liệu');
  expect(logger.error).toHaveBeenCalledWith(
    expect.objectContaining({ errorId, path: '/vi/tours' }),
    expect.anything(),
  );
});

it('is no failure where a text only has such words in it', async () => {
  const words = JSON.stringify(`1:E{"digest":"database-unavailable-${ID}"}`);
  expect((await navigate(`0:["$","p",null,{"children":${words}}]\n`)).status).toBe(200);
});

it('is a 503 as long as the database is away, since only whole pages say so', async () => {
  expect((await navigate('0:"read before"\n')).status).toBe(200);
  isAway = true;
  for (const [status, later] of [
    [503, () => undefined],
    [503, () => undefined],
    [200, () => (isAway = false)],
  ] as const) {
    later();
    // What asks whether it is away is answered in the background.
    aSecondLater();
    await navigate('0:"read before"\n');
    expect((await navigate('0:"read before"\n')).status).toBe(status);
  }
});
