import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SqlSession } from '@/lib/db/connect/sql-session';
import { seedRecord } from '@/lib/db/seed/seed-record';
import { aSecondLater } from '@/lib/db/testing/a-second-later';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { tinyRecord } from '@/lib/db/testing/tiny-record';
import { json, notFound, type Representation } from './api-route';
import { languageParametersSchema } from './parameters';
import { entryRoute, recordRoute } from './record-route';

const LONG = 'Ulaanbaatar '.repeat(500);

describe.each(engines)('an answer of the record on $name', (engine) => {
  let session: SqlSession;
  const represent = vi.fn<(parameters: { language: string }) => Promise<Representation>>();
  const GET = recordRoute('things', languageParametersSchema, represent);
  const ask = (search = '', headers: Record<string, string> = {}, method = 'GET') =>
    GET(new Request(`http://atlas.test/api/v1/things${search}`, { headers, method }), undefined);

  beforeEach(async () => {
    const opened = await openSeeded(engine, tinyRecord);
    session = opened.session;
    globalThis.thirdNeighborDatabase = Promise.resolve(opened.database);
    represent.mockReset().mockImplementation(async ({ language }) => json([language, LONG]));
  });
  afterAll(() => {
    globalThis.thirdNeighborDatabase = undefined;
  });

  it('is made once for all who ask, however they write its address', async () => {
    const answers = await Promise.all(
      ['', '?language=en', '?language=%65n', ''].map((one) => ask(one)),
    );
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    for (const body of bodies) expect(body).toEqual(['en', LONG]);
    expect(represent).toHaveBeenCalledTimes(1);
    expect(await (await ask('?language=vi')).json()).toEqual(['vi', LONG]);
    expect((await ask('?colour=red')).status).toBe(400);
    expect(represent).toHaveBeenCalledTimes(2);
  });

  it('is a 304 to who has it, in any encoding, without being made again', async () => {
    const etag = (await ask('', { 'accept-encoding': 'br' })).headers.get('etag')!;
    const again = await ask('', { 'accept-encoding': 'gzip', 'if-none-match': `"x", ${etag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('vary')).toBe('accept, accept-encoding');
    expect(await again.text()).toBe('');
    expect((await ask('?language=vi', { 'if-none-match': etag })).status).toBe(200);
    expect(represent).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, *;q=0', null, (bytes: Buffer) => bytes],
  ] as const)('comes to who accepts %s as %s', async (accepted, encoding, decompress) => {
    const answer = await ask('', { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(decompress(bytes).toString()).toBe(JSON.stringify(['en', LONG]));
  });

  it('has the same headers for HEAD, and no body', async () => {
    const headers = { 'accept-encoding': 'br' };
    const [get, head] = [await ask('', headers), await ask('', headers, 'HEAD')];
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  });

  it('is made again for another record, and after a failure', async () => {
    const etag = (await ask()).headers.get('etag');
    represent.mockImplementation(async () => json(['another']));
    await seedRecord(session, { ...tinyRecord, contentHash: 'b'.repeat(64) });
    aSecondLater();
    const after = await ask();
    expect(await after.json()).toEqual(['another']);
    expect(after.headers.get('etag')).not.toBe(etag);

    represent.mockImplementationOnce(async () => notFound('Not now.'));
    expect((await ask('?language=vi')).status).toBe(404);
    expect((await ask('?language=vi')).status).toBe(200);
  });

  it('of one entry is known by its id; an id that nothing has is not kept', async () => {
    const entry = vi.fn<(id: string) => Promise<Representation>>(async (id) =>
      id === 'never-was' ? notFound('There is none.') : json([id]),
    );
    const route = entryRoute('thing', languageParametersSchema, entry);
    const statusOf = async (id: string) =>
      (await route(new Request('http://atlas.test/'), { params: Promise.resolve({ id }) })).status;
    expect(await statusOf('visit')).toBe(200);
    expect(await statusOf('visit')).toBe(200);
    expect(await statusOf('letter')).toBe(200);
    expect(entry).toHaveBeenCalledTimes(2);
    for (const id of ['never-was', 'never-was', 'Not a slug']) expect(await statusOf(id)).toBe(404);
    expect(entry).toHaveBeenCalledTimes(4);
  });
});
