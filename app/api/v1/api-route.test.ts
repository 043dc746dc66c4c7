import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { DatabaseUnavailableError } from '@/lib/db/connect/database-unavailable-error';
import { logger } from '@/lib/server/logger';
import { apiRoute, idIn, json, notFound, parseBody, parseParameters } from './api-route';
import { answerProblems, answerTo } from './openapi.json/answer-problems';
import { openApiDocument } from './openapi.json/openapi-document';

const document = openApiDocument();

const request = (search = '', headers: Record<string, string> = {}) =>
  new Request(`http://atlas.test/api/v1/things${search}`, { headers });

/** A failure, held to what the OpenAPI document says of failures. */
async function failure(
  handler: ReturnType<typeof apiRoute<undefined>>,
  search?: string,
): Promise<Response> {
  const asked = new Request(`http://atlas.test/api/v1/events/x${search ?? ''}`);
  const response = await handler(asked, undefined);
  expect(answerProblems(document, await answerTo(asked, response))).toEqual([]);
  return response;
}

const failingWith = (error: unknown) => failure(apiRoute(() => Promise.reject(error)));

afterEach(() => vi.restoreAllMocks());

describe('the ETag', () => {
  const answer = (body: unknown, headers?: Record<string, string>) =>
    apiRoute(() => Promise.resolve(json(body)))(request('', headers), undefined);

  it('is that of the content: the same for the same, another for another', async () => {
    const [one, same, other] = await Promise.all([answer([1]), answer([1]), answer([2])]);
    expect(one.headers.get('etag')).toBe(same.headers.get('etag'));
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });

  it('answers 304 without a body to who has the content, alone, weak or in a list', async () => {
    const etag = (await answer([1])).headers.get('etag')!;
    for (const held of [etag, `W/${etag}`, `"old", ${etag}`, '*']) {
      const response = await answer([1], { 'if-none-match': held });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
  });

  it('answers 200 to who has other content', async () => {
    expect((await answer([1], { 'if-none-match': '"old"' })).status).toBe(200);
  });
});

describe('failures as problem+json', () => {
  const schema = z.strictObject({ language: z.enum(['en', 'vi']) });
  const parsing = apiRoute((asked) => Promise.resolve(json(parseParameters(asked, schema))));

  it.each([
    ['?language=xx', 'language'],
    ['?language=en&colour=red', 'colour'],
    ['', 'language'],
  ])('a request with "%s" is a 400 that names %s', async (search, parameter) => {
    const response = await failure(parsing, search);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ issues: [{ parameter }] });
  });

  it.each([
    ['{"language":', 'This is not valid JSON.'],
    ['', 'This is not valid JSON.'],
    ['null', expect.stringContaining('received null')],
    ['{"language":"xx"}', expect.stringMatching(/^language: /)],
  ])('a body of %j is a 400 that says what is wrong', async (body, detail) => {
    const sending = apiRoute(async (sent) => json(await parseBody(sent, schema, 100)));
    const headers = { 'content-type': 'application/json' };
    const sent = new Request('http://atlas.test/api/v1/lectures', {
      ...{ method: 'POST', headers, body },
    });
    const response = await sending(sent, undefined);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ title: 'Unreadable content', detail });
  });

  it('what is not there is a 404 that says so', async () => {
    const missing = apiRoute(() => Promise.resolve(json(notFound('There is no event "x".'))));
    const response = await failure(missing);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: 'There is no event "x".' });
  });

  it.each(['\u0000', '../secret', 'Hanoi', 'a'.repeat(10_000), ''])(
    'an address with the impossible id %j is a 404',
    async (id) => {
      const route = apiRoute(async () => json(await idIn(Promise.resolve({ id }))));
      expect((await failure(route)).status).toBe(404);
    },
  );

  it('a bug is a 500 with an id that is in the log, and without its message', async () => {
    const log = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const response = await failingWith(new Error('secret table'));
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(body).not.toContain('secret');
    const { errorId } = z.object({ errorId: z.uuid() }).parse(JSON.parse(body));
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ errorId }), expect.anything());
  });

  it('an unreachable database is a 503', async () => {
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const error = new DatabaseUnavailableError('no', 'start it');
    expect((await failingWith(error)).status).toBe(503);
  });
});
