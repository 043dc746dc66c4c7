import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CachedPage } from './cached-page';
import { contentSecurityPolicy } from './content-security-policy';
import { listenOnLoopback } from './testing/listen-on-loopback';

const HTML = `<!DOCTYPE html><p>${'Улаанбаатар '.repeat(200)}</p>`;
const page = new CachedPage(HTML, contentSecurityPolicy());

const server = createServer((asking, response) => void page.send(asking, response));
let origin: string;
beforeAll(async () => {
  origin = await listenOnLoopback(server);
});
afterAll(() => server.close());

/** What comes over the wire: `fetch` would decompress it. */
async function asked(headers: Record<string, string>, method = 'GET') {
  const asking = request(origin, { headers, method });
  asking.end();
  const [answer]: IncomingMessage[] = await once(asking, 'response');
  return {
    status: answer!.statusCode,
    headers: new Headers(answer!.headers as Record<string, string>),
    bytes: await buffer(answer!),
  };
}

it('comes whole, or compressed as the reader can take it', async () => {
  const whole = await asked({});
  expect(whole.headers.get('content-encoding')).toBeNull();
  expect(whole.bytes.toString()).toBe(HTML);
  const br = await asked({ 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers.get('content-encoding')).toBe('br');
  expect(br.headers.get('content-length')).toBe(String(br.bytes.length));
  expect(brotliDecompressSync(br.bytes).toString()).toBe(HTML);
  const gzip = await asked({ 'accept-encoding': 'br;q=0, GZIP' });
  expect(gunzipSync(gzip.bytes).toString()).toBe(HTML);
});

it('is a 304 to who has it, with the policy again', async () => {
  const etag = (await asked({})).headers.get('etag')!;
  const again = await asked({ 'if-none-match': `"other", ${etag}` });
  expect(again.status).toBe(304);
  expect(again.headers.get('content-security-policy')).toBe(contentSecurityPolicy());
  expect(again.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await asked({ 'if-none-match': '"other"' })).status).toBe(200);
});

it('has the headers alone for HEAD, and no cache but the reader’s own may hold it', async () => {
  const head = await asked({ 'accept-encoding': 'br' }, 'HEAD');
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
  expect(head.bytes).toHaveLength(0);
  expect(head.headers.get('cache-control')).toContain('private');
  expect(head.headers.get('vary')).toContain('cookie');
});
