import { ServerResponse, createServer } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { SENT_ENCODING, restoreContentEncoding } from './sent-encoding';

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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { headers } = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' });
  server.close();
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get(SENT_ENCODING)).toBeNull();
  expect(headers.get('vary')).toBe('rsc, accept-encoding');
});
