import { afterAll, beforeAll, expect, it } from 'vitest';
import { setDatabaseThatGoesAway } from '@/lib/db/testing/database-that-goes-away';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import type { AskNext } from '@/lib/server/inner-server';
import { createOuterServer } from '@/lib/server/outer-server';
import { listenOnLoopback } from '@/lib/server/testing/listen-on-loopback';
import { answerEarly } from './answer-early';

const PAGE = '/vi/places/hanoi';
const GONE = '/api/v1/places/never-was';

/** Next, asked for a page within the process. */
const ask: AskNext = async (address) => {
  const policy = contentSecurityPolicy({ scripts: ["'nonce-bm9uY2U='"] });
  const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
  return new Response(`<html><head></head><body><p>${address}</p></body></html>`, { headers });
};

/** Next, asked for all that is not in memory: says what it was asked for. */
const server = createOuterServer(answerEarly(ask), (request, response) => {
  if (request.url?.startsWith(GONE)) {
    // As Next does: Node writes the head by itself.
    response.statusCode = 404;
    response.end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/plain' }).end(request.url);
});
let origin: string;

beforeAll(async () => {
  setDatabaseThatGoesAway(() => false);
  origin = await listenOnLoopback(server);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
  server.close();
});

async function read(accept: string) {
  const response = await fetch(`${origin}${PAGE}`, { headers: { accept } });
  return { headers: response.headers, text: await response.text() };
}

it('a page in memory answers no question for data, and data none for the page', async () => {
  const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';
  const first = await read(browser);
  expect(first.text).toContain(`<p>${PAGE}</p>`);
  expect(first.headers.get('vary')).toMatch(/(^|, )accept(,|$)/);

  const data = await read('application/ld+json');
  expect(data.text).toBe('/api/v1/places/hanoi/json-ld?language=vi');
  expect(data.headers.get('content-location')).toBe(data.text);

  const again = await read(browser);
  expect(again.text).toBe(first.text);
  expect(again.headers.has('content-location')).toBe(false);
  expect((await read('*/*')).text).toBe(first.text);
  expect((await read('text/turtle')).text).toBe(first.text);
});

it('a refusal is not the data of an address', async () => {
  const headers = { accept: 'application/ld+json' };
  const response = await fetch(`${origin}/vi/places/never-was`, { headers });
  expect(response.status).toBe(404);
  expect(response.headers.has('content-location')).toBe(false);
});
