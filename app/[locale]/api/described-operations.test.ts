import { describe, expect, it } from 'vitest';
import { openApiDocument } from '@/app/api/v1/openapi.json/openapi-document';
import { OPERATIONS } from '@/app/api/v1/openapi.json/operations';
import { describedOperations } from './described-operations';

const operations = describedOperations(openApiDocument());
const operation = (id: string) => operations.find((one) => one.id === id)!;
const parameter = (id: string, name: string) =>
  operation(id).parameters.find((one) => one.name === name)!;

describe('the operations of the page', () => {
  it('are those of the document, each under an id of its own', () => {
    expect(
      operations.map(({ method, path }) => `${method.toLowerCase()} ${path}`).toSorted(),
    ).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).toSorted());
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it('can be tried where they change nothing', () => {
    const tried = operations.filter(({ canTry }) => canTry);
    expect(tried.every(({ path }) => !path.includes('/lectures'))).toBe(true);
    expect(tried.filter(({ method }) => method !== 'GET').map(({ id }) => id)).toEqual([
      'post-reconcile',
    ]);
    expect(operations.filter(({ canTry }) => !canTry).map(({ group }) => group)).toEqual(
      operations.filter(({ group }) => group === 'lectures').map(({ group }) => group),
    );
  });

  it('begin with all that they require', () => {
    const missing = operations
      .filter(({ canTry }) => canTry)
      .flatMap(({ id, parameters }) =>
        parameters
          .filter(({ isRequired, initial }) => isRequired && initial === '')
          .map(({ name }) => `${id} ${name}`),
      );
    expect(missing).toEqual([]);
  });

  it('say type, choices, bounds and what stands for a missing value', () => {
    expect(parameter('get-search', 'q')).toMatchObject({
      place: 'query',
      isRequired: true,
      type: 'text',
      choices: [],
      bounds: { longest: 100, least: null, most: null },
      standard: null,
    });
    expect(parameter('get-search', 'language')).toMatchObject({
      isRequired: false,
      choices: ['en', 'vi'],
      standard: 'en',
      initial: 'en',
    });
    expect(parameter('get-reconcile-suggest-kind', 'cursor')).toMatchObject({
      type: 'whole',
      bounds: { least: 0, most: 1000 },
      standard: '0',
    });
    expect(parameter('get-events-id', 'id')).toMatchObject({ place: 'path', isRequired: true });
    expect(parameter('post-reconcile', 'queries')).toMatchObject({ place: 'form' });
    expect(operation('get-flows').mediaTypes).toEqual(['application/vnd.apache.arrow.stream']);
  });
});
