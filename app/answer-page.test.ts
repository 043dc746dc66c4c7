import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { DatabaseUnavailableError } from '@/lib/db/connect/database-unavailable-error';
import { aSecondLater } from '@/lib/db/testing/a-second-later';
import { setDatabaseThatGoesAway } from '@/lib/db/testing/database-that-goes-away';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import { isFramedPage } from '@/lib/server/framed-page';
import type { AskNext } from '@/lib/server/inner-server';
import { logger } from '@/lib/server/logger';
import { createOuterServer } from '@/lib/server/outer-server';
import { listenOnLoopback } from '@/lib/server/testing/listen-on-loopback';
import { answerPagesOf } from './answer-page';

let isAway = false;

/** What Next was asked for. */
const asked: string[] = [];

/** As Next answers while it renders: the page, or the digest of the error that it failed with. */
const ask: AskNext = async (address) => {
  asked.push(address);
  const framed = isFramedPage(address);
  const policy = contentSecurityPolicy({ scripts: ["'nonce-bm9uY2U='"], framed });
  const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
  const isMissing = /never-was|budapest/.test(address);
  if (isMissing) return new Response('', { status: 404, headers });
  if (!isAway) {
    return new Response(`<html><head></head><body><p>${address}</p></body></html>`, { headers });
  }
  const { digest } = new DatabaseUnavailableError('The connection is lost.', 'Start it.');
  return new Response(`<html id="__next_error__">${digest}</html>`, { status: 500, headers });
};

const server = createOuterServer(answerPagesOf(ask), (_request, response) => {
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

async function read(address: string) {
  const response = await fetch(`${origin}${address}`);
  return { status: response.status, headers: response.headers, html: await response.text() };
}

it('gives a page that was made before with a note and a mark while the database is away', async () => {
  const before = await read('/vi/events');
  expect(before.html).not.toContain('data-away-note');
  isAway = true;
  aSecondLater();
  await read('/vi/events');
  const { status, headers, html } = await read('/vi/events');
  expect(status).toBe(200);
  expect(html).toMatch(
    /<body><aside [^>]*data-away-note[^>]*>Cơ sở dữ liệu .*<\/aside><p>\/vi\/events/,
  );
  expect(headers.has('database-away-since')).toBe(true);
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('etag')).not.toBe(before.headers.get('etag'));

  isAway = false;
  aSecondLater();
  await read('/vi/events');
  expect((await read('/vi/events')).html).toBe(before.html);
});

it('gives a 503 in place of a page that it cannot make, and the page as soon as it can', async () => {
  isAway = true;
  const { status, headers, html } = await read('/vi/places');
  expect(status).toBe(503);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('retry-after')).toBe('10');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html).toContain('Hiện không đọc được tư liệu');
  const [errorId] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(html)!;
  expect(logger.error).toHaveBeenCalledWith(
    expect.objectContaining({ errorId, path: '/vi/places' }),
    expect.anything(),
  );
  isAway = false;
  expect(await read('/vi/places')).toMatchObject({ status: 200 });
});

it('gives other sites one page to frame, also from memory, and in words while the database is away', async () => {
  const framing = ({ headers }: { headers: Headers }) => [
    headers.get('x-frame-options'),
    /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy')!)?.[1],
  ];
  const embed = '/en/embed?from=2018';
  for (let time = 0; time < 2; time += 1) {
    expect(framing(await read(embed))).toEqual([null, '* file:']);
    expect(framing(await read('/en?from=2018'))).toEqual(['DENY', "'none'"]);
  }
  isAway = true;
  aSecondLater();
  expect(framing(await read('/en/embed?from=2019'))).toEqual([null, '* file:']);
  expect(framing(await read('/en?from=2019'))).toEqual(['DENY', "'none'"]);
});

it('tells an id that was withdrawn from one that never was', async () => {
  const gone = await read('/vi/places/budapest?from=a-link');
  expect([gone.status, gone.html]).toEqual([410, expect.stringContaining('<p>/vi/missing</p>')]);
  expect(gone.headers.get('cache-control')).toContain('no-store');
  expect((await read('/vi/places/never-was')).status).toBe(404);
  // Under another kind the id was never there.
  expect((await read('/vi/actors/budapest')).status).toBe(404);
});

it('makes one page to frame for all readers, whatever theme they chose here', async () => {
  const withTheme = (theme: string) =>
    fetch(`${origin}/en/embed?to=2019`, { headers: { cookie: `theme=${theme}` } });
  await withTheme('day');
  await withTheme('night');
  expect(asked.filter((address) => address === '/en/embed?to=2019')).toHaveLength(1);
});

it('makes one page for all editions that there are not', async () => {
  const made = asked.length;
  for (const edition of ['2031.1', '2031.2', 'x'])
    await read(`/en/places/hanoi?edition=${edition}`);
  await read('/en/places/hanoi?edition=2026.1');
  expect(asked.slice(made)).toEqual([
    '/en/places/hanoi?edition=unknown',
    '/en/places/hanoi?edition=2026.1',
  ]);
});
