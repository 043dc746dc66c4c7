import { ServerResponse, createServer } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { SENT_ENCODING, restoreContentEncoding } from './sent-encoding';
import { listenOnLoopback } from './testing/listen-on-loopback';

afterAll(() => {
  Reflect.deleteProperty(ServerResponse.prototype, 'setHeader');
});

it('a reader gets the encoding as Content-Encoding, and every other header as it was set', async () => {
  restoreContentEncoding();
  const server = createServer((_request, response) => {
    response.setHeader(SENT_ENCODING, ['gzip']);
    response.setHeader('vary', ['rsc', 'accept-encoding']);
    response.end();
  });
  const { headers } = await fetch(await listenOnLoopback(server), { method: 'HEAD' });
  server.close();
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get(SENT_ENCODING)).toBeNull();
  expect(headers.get('vary')).toBe('rsc, accept-encoding');
});
