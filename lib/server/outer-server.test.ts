import { connect } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOuterServer } from './outer-server';
import { MOST_BODY_BYTES } from './server-limits';
import { beginShutdown } from './shutdown';
import { listenOnLoopback } from './testing/listen-on-loopback';

let server: Server;
let port: number;
beforeAll(async () => {
  server = createOuterServer(
    ({ url = '' }, response) => {
      if (url.startsWith('/api/later')) return Promise.resolve(false);
      if (url === '/api/failing') return Promise.reject(new Error('no database'));
      if (url !== '/api/kept') return false;
      response.end('kept');
      return true;
    },
    ({ url, headers }, response) =>
      response.end(`Next has ${url === '/client' ? String(headers['x-client-address']) : url}`),
  );
  port = Number(new URL(await listenOnLoopback(server)).port);
});
afterAll(() => server.close());
afterEach(() => {
  globalThis.thirdNeighborShutdown = undefined;
});

/** What comes back until the server ends the connection, which the client leaves open. */
function exchange(...lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('error', reject).on('end', () => {
      socket.destroy();
      resolve(answer);
    });
    socket.write([...lines, '', ''].join('\r\n'));
  });
}

const ask = (line: string, ...headers: string[]) =>
  exchange(line, 'Host: localhost', ...headers, 'Connection: close');

function expectSecurityHeaders(answer: string): void {
  expect(answer).toMatch(/^x-content-type-options: nosniff/im);
  expect(answer).toMatch(/^content-security-policy: default-src/im);
}

it('tells Next who asks, whatever the request says', async () => {
  const lies = ['X-Client-Address: 192.0.2.1', 'X-Forwarded-For: 192.0.2.2'];
  expect(await ask('GET /client HTTP/1.1', ...lies)).toContain('Next has 127.0.0.1');
});

describe('who answers', () => {
  it.each([
    ['/api/kept', 'kept'],
    ['/api/later', 'Next has /api/later'],
    ['/api/failing', 'Next has /api/failing'],
    ['/en', 'Next has /en'],
    ['/client', 'Next has 127.0.0.1'],
    ['/en/events/%E1%BA%A1', 'Next has /en/events/%E1%BA%A1'],
    ['/en?text=%', 'Next has /en?text=%'],
  ])('%s: %s', async (path, words) => {
    const answer = await ask(`GET ${path} HTTP/1.1`);
    expect(answer).toContain(words);
    if (words !== 'kept') expectSecurityHeaders(answer);
  });
});

it('leads an address that was cut within a character to what is left of it', async () => {
  const answer = await ask('GET /en/events/hanoi-summit-2019%E2%80?from=mail HTTP/1.1');
  expect(answer).toMatch(/^HTTP\/1\.1 308 /);
  expect(answer).toMatch(/^location: \/en\/events\/hanoi-summit-2019\?from=mail\r$/im);
  expectSecurityHeaders(answer);
});

describe('what is refused before Next, with the headers and in words', () => {
  it.each([
    ['GET /en/events/%/x HTTP/1.1', 400, 'text/html', 'Không đọc được'],
    ['GET /en/%ff HTTP/1.1', 400, 'text/html', 'cannot be read'],
    ['GET /api/v1/events/%e0%a4 HTTP/1.1', 400, 'application/problem+json', 'cannot be read'],
    ['TRACE /en HTTP/1.1', 405, 'text/html', 'only be read'],
    ['POST /en HTTP/1.1', 405, 'text/html', 'only be read'],
    ['TRACE /api/v1/flows HTTP/1.1', 405, 'application/problem+json', 'does not know'],
    ['BREW /en HTTP/1.1', 405, 'text/html', 'only be read'],
    ['GET nonsense HTTP/1.1', 400, 'text/html', 'cannot be read'],
    [`GET /en?a=${'x'.repeat(20_000)} HTTP/1.1`, 431, 'text/html', 'too long'],
  ])('%s is a %d', async (line, status, mediaType, words) => {
    const answer = await ask(line);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(new RegExp(`^content-type: ${mediaType.replace('+', '\\+')}`, 'im'));
    expect(answer).toContain(words);
    expectSecurityHeaders(answer);
  });

  it('says which methods are possible', async () => {
    expect(await ask('DELETE /en HTTP/1.1')).toMatch(/^allow: GET, HEAD\r$/im);
    expect(await ask('TRACE /api/v1/flows HTTP/1.1')).toMatch(/^allow: .*DELETE/im);
    expect(await ask('DELETE /api/v1/flows HTTP/1.1')).toContain('Next has');
  });

  it.each([
    [413, `Content-Length: ${MOST_BODY_BYTES + 1}`],
    [411, 'Transfer-Encoding: chunked'],
    [417, 'Expect: a-miracle'],
  ])('a body: %d for %s', async (status, header) => {
    const answer = await ask('POST /api/v1/lectures HTTP/1.1', header);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expectSecurityHeaders(answer);
  });

  it('CONNECT, which no proxy is there for', async () => {
    expect(await ask('CONNECT example.org:443 HTTP/1.1')).toMatch(/^HTTP\/1.1 405 /);
  });
});

describe('a connection ends', () => {
  it('with the answer where a WebSocket was asked for', async () => {
    const answer = await exchange(
      'GET /events HTTP/1.1',
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
    );
    expect(answer).toContain('Next has /events');
    expect(answer).toMatch(/^connection: close\r$/im);
  });

  it('with the answer when the server has been told to end', async () => {
    beginShutdown();
    const answer = await exchange('GET /en HTTP/1.1', 'Host: localhost');
    expect(answer).toMatch(/^connection: close\r$/im);
  });

  it('in the end, whatever the other side does', () => {
    for (const limit of [
      server.headersTimeout,
      server.requestTimeout,
      server.keepAliveTimeout,
      server.timeout,
    ]) {
      expect(limit).toBeGreaterThan(0);
      expect(limit).toBeLessThanOrEqual(90_000);
    }
  });
});
