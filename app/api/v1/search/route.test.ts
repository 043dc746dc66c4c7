import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordSearch } from '@/lib/search/record-search';
import { searchAnswerSchema } from '@/lib/search/search-answer';
import { searchRecord } from '@/lib/db/queries/search-record';
import { answerProblems, answerTo } from '../openapi.json/answer-problems';
import { openApiDocument } from '../openapi.json/openapi-document';
import { GET } from './route';

vi.mock('@/lib/db/queries/search-record', () => ({ searchRecord: vi.fn<typeof searchRecord>() }));

const empty = new RecordSearch(
  { events: [], actors: [], places: [], sources: [], corridors: [], tours: [] },
  () => new Set(),
);
beforeEach(() => {
  vi.mocked(searchRecord).mockImplementation(({ query, language, readAs }) =>
    Promise.resolve(empty.search(query, language, readAs)),
  );
});

const document = openApiDocument();

/** Every answer is held to the OpenAPI document. */
async function ask(search: string): Promise<Response> {
  const request = new Request(`http://atlas.test/api/v1/search${search}`);
  const response = await GET(request, undefined);
  expect(answerProblems(document, await answerTo(request, response))).toEqual([]);
  return response;
}

describe('GET /api/v1/search', () => {
  it('answers what the record has of the words, trimmed', async () => {
    const response = await ask('?q=%20Bình%20Nhưỡng%20&language=vi');
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^"/);
    expect(searchRecord).toHaveBeenLastCalledWith({
      query: 'Bình Nhưỡng',
      language: 'vi',
      readAs: 'words',
    });
    expect(searchAnswerSchema.parse(await response.json()).query).toBe('Bình Nhưỡng');
  });

  it('is read as words, or as a question where that is asked for', async () => {
    await ask('?q=Hanoi');
    expect(searchRecord).toHaveBeenLastCalledWith({
      query: 'Hanoi',
      language: 'en',
      readAs: 'words',
    });
    await ask('?q=Hanoi&read=question');
    expect(searchRecord).toHaveBeenLastCalledWith({
      query: 'Hanoi',
      language: 'en',
      readAs: 'question',
    });
  });

  it.each([
    ['', 'q'],
    ['?q=', 'q'],
    ['?q=%20%09', 'q'],
    [`?q=${'a'.repeat(101)}`, 'q'],
    [`?q=${'%F0%9F%99%82'.repeat(10_000)}`, 'q'],
    ['?q=kim&language=ko', 'language'],
    ['?q=kim&limit=5', 'limit'],
    ['?q=kim&read=mind', 'read'],
  ])('is a 400 that names the parameter', async (search, parameter) => {
    const response = await ask(search);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ issues: [{ parameter }] });
  });

  it.each([
    '%00%1b%7f',
    '%F0%9F%99%82',
    '%ED%A0%80',
    '(.*%2B%3F%5B%5C',
    '%3Cscript%3E',
    "' or 1=1 --",
  ])('is harmless for %s', async (words) => {
    expect((await ask(`?q=${words}`)).status).toBe(200);
  });
});
