import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi-document';

const document = openApiDocument();

/** "get /api/v1/events/{id}" of every handler in the folder of the API. */
function handlers(): string[] {
  const api = path.resolve(import.meta.dirname, '..');
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('route.ts'))
    .flatMap((file) => {
      const address = path.posix.dirname(file).replaceAll(/\[(\w+)\]/g, '{$1}');
      const source = readFileSync(path.join(api, file), 'utf8');
      return [...source.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)].map(
        ([, method]) => `${method!.toLowerCase()} /api/v1/${address}`,
      );
    });
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('has every handler of the API, and nothing else', () => {
    const described = Object.entries(document.paths).flatMap(([address, methods]) =>
      Object.keys(methods).map((method) => `${method} ${address}`),
    );
    expect(described.toSorted()).toEqual(handlers().toSorted());
  });

  it('uses every schema that it names', () => {
    const text = JSON.stringify(document);
    for (const name of Object.keys(document.components.schemas)) {
      expect(text).toContain(`"#/components/schemas/${name}"`);
    }
  });

  it('says of parameters whether they are required, and what stands for a missing one', () => {
    const parameters = (address: string) => document.paths[address]?.['get']?.parameters;
    expect(parameters('/api/v1/search')).toMatchObject([
      { name: 'language', in: 'query', required: false, schema: { default: 'en' } },
      { name: 'q', in: 'query', required: true, schema: { type: 'string', maxLength: 100 } },
      { name: 'read', in: 'query', required: false, schema: { default: 'words' } },
    ]);
    expect(parameters('/api/v1/events/{id}')).toMatchObject([
      { name: 'id', in: 'path', required: true },
      { name: 'language', in: 'query' },
    ]);
    expect(JSON.stringify(parameters('/api/v1/bibliography'))).not.toContain('null');
  });
});
