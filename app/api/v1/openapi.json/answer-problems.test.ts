import { describe, expect, it } from 'vitest';
import { answerProblems, type Answer } from './answer-problems';
import { openApiDocument } from './openapi-document';

const document = openApiDocument();

const source = { id: 'a-book', title: 'A book', document: null };

const good: Answer = {
  method: 'GET',
  url: '/api/v1/sources',
  status: 200,
  headers: { etag: '"1"', 'cache-control': 'public', 'content-type': 'application/json' },
  body: JSON.stringify([source]),
};

const notFound: Answer = {
  method: 'GET',
  url: '/api/v1/events/never-was?language=vi',
  status: 404,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', status: 404, title: 'Not found', detail: 'None.' }),
};

describe('an answer is held to the document', () => {
  it.each([good, notFound, { ...good, status: 304, body: '' }])(
    'and may be as it says',
    (answer) => {
      expect(answerProblems(document, answer)).toEqual([]);
    },
  );

  it.each<[string, Partial<Answer>, RegExp]>([
    ['an unknown address', { url: '/api/v1/source' }, /not in the document/],
    ['an unknown method', { method: 'DELETE' }, /not in the document/],
    ['a status that is not there', { status: 404 }, /may not answer 404/],
    ['a missing header', { headers: { 'content-type': 'application/json' } }, /ETag is missing/],
    ['a body with 304', { status: 304 }, /no body/],
    [
      'another media type',
      { headers: { ...good.headers, 'content-type': 'text/html' } },
      /text\/html in place of application\/json/,
    ],
    ['a missing field', { body: '[{"id":"a","title":"A"}]' }, /\/0 .*'document'/],
    ['a field too many', { body: JSON.stringify([{ ...source, colour: 1 }]) }, /\/0 .*additional/],
    ['another type', { body: JSON.stringify([{ ...source, title: 1 }]) }, /\/0\/title .*string/],
  ])('and %s is named', (_, change, named) => {
    expect(answerProblems(document, { ...good, ...change }).join('; ')).toMatch(named);
  });
});
