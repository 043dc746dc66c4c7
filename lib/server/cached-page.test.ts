import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CachedPage } from './cached-page';
import { contentSecurityPolicy } from './content-security-policy';

const HTML = `<!DOCTYPE html><p>${'Улаанбаатар '.repeat(200)}</p>`;
const page = new CachedPage(HTML, contentSecurityPolicy());

const asked = (headers: Record<string, string>, method = 'GET') =>
  page.answer(method, new Headers(headers));
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

it('comes whole, or compressed as the reader can take it', async () => {
  const whole = await asked({});
  expect(whole.headers.get('content-encoding')).toBeNull();
  expect(await whole.text()).toBe(HTML);
  const br = await asked({ 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers.get('content-encoding')).toBe('br');
  const compressed = await bytes(br);
  expect(br.headers.get('content-length')).toBe(String(compressed.length));
  expect(brotliDecompressSync(compressed).toString()).toBe(HTML);
  const gzip = await asked({ 'accept-encoding': 'br;q=0, GZIP' });
  expect(gunzipSync(await bytes(gzip)).toString()).toBe(HTML);
});

it('is a 304 to who has it, with the policy again', async () => {
  const etag = (await asked({})).headers.get('etag')!;
  const again = await asked({ 'if-none-match': `"other", ${etag}` });
  expect(again.status).toBe(304);
  expect(again.headers.get('content-security-policy')).toBe(contentSecurityPolicy());
  expect((await asked({ 'if-none-match': '"other"' })).status).toBe(200);
});

it('has the headers alone for HEAD, and no cache but the reader’s own may hold it', async () => {
  const head = await asked({ 'accept-encoding': 'br' }, 'HEAD');
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
  expect(await bytes(head)).toHaveLength(0);
  expect(head.headers.get('cache-control')).toContain('private');
  expect(head.headers.get('vary')).toContain('cookie');
});
