import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
import { FORM_MEDIA_TYPE } from '../api-route';
import {
  namedJsonSchemas,
  schemaReference,
  type JsonSchema,
  type SchemaName,
} from './named-schemas';
import { JSON_MEDIA_TYPE, type Operation } from './operation';
import { OPERATIONS } from './operations';

type Response = Readonly<Record<string, unknown>>;

/** https://spec.openapis.org/oas/v3.1.1.html, as far as the tests read it. */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<string, DescribedOperation>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

interface DescribedOperation {
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  };
  readonly responses: Readonly<Record<string, Response>>;
}

/** The whole API in the words of OpenAPI 3.1, made of the schemas that the routes use themselves. */
export function openApiDocument(): OpenApiDocument {
  const paths: Record<string, Record<string, DescribedOperation>> = {};
  for (const operation of OPERATIONS) {
    (paths[operation.path] ??= {})[operation.method] = describedOperation(operation);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Third Neighbor',
      version: '1',
      summary: 'The record of an atlas of Northeast Asian diplomacy, read-only.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    paths,
    components: {
      schemas: namedJsonSchemas(),
      responses: {
        NotModified: {
          description: 'The ETag in If-None-Match is still that of the content.',
          headers: CACHE_HEADERS,
        },
        Problem: {
          description: 'What was wrong, as RFC 9457 problem details.',
          content: mediaType('application/problem+json', schemaOf('Problem')),
        },
        Unavailable: {
          description: 'The database is away, and this was not read before.',
          headers: RETRY_HEADERS,
          content: mediaType('application/problem+json', schemaOf('Problem')),
        },
      },
      securitySchemes: {
        lectureKey: { type: 'http', scheme: 'bearer', description: 'The key in a lecture link.' },
      },
    },
  };
}

const text = { type: 'string' } as const;

const CACHE_HEADERS = {
  ETag: { description: 'Changes with the content.', required: true, schema: text },
  'Cache-Control': { required: true, schema: text },
  'Database-Away-Since': {
    description:
      'Only while the database is away: an HTTP date. The answer is the last that was read from it.',
    required: false,
    schema: text,
  },
};

const RETRY_HEADERS = {
  'Retry-After': { description: 'Seconds.', required: true, schema: { type: 'integer' } },
};

const mediaType = <Schema>(name: string, schema: Schema) => ({ [name]: { schema } });

function describedOperation(operation: Operation): DescribedOperation {
  const { summary, body, form, takesKey } = operation;
  const names = [...operation.path.matchAll(/\{(?<name>\w+)\}/g)].map((found) => found[1]!);
  return {
    summary,
    parameters: [...names.map(pathParameter), ...queryParameters(operation.query)],
    ...(body && {
      requestBody: {
        required: true,
        content: mediaType(JSON_MEDIA_TYPE, schemaOf(body)),
      },
    }),
    ...(form && {
      requestBody: { required: true, content: mediaType(FORM_MEDIA_TYPE, jsonSchemaOf(form)) },
    }),
    // Without a key one is of the audience.
    ...(takesKey && { security: [{}, { lectureKey: [] }] }),
    responses: responsesOf(operation),
  };
}

const pathParameter = (name: string) =>
  ({
    name,
    in: 'path',
    required: true,
    schema: name === 'id' ? jsonSchemaOf(slugSchema) : text,
  }) as const;

function queryParameters(query: z.ZodObject) {
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query' as const,
    required: !z.safeParse(schema, undefined).success,
    schema: withoutNull(jsonSchemaOf(schema)),
  }));
}

function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

/** A query parameter cannot be null: its absence is what a schema calls null. */
function withoutNull({ default: standard, anyOf, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...anyOf?.find((choice) => choice.type !== 'null'),
    ...(standard !== undefined && standard !== null && { default: standard }),
  };
}

function responsesOf({ status, content, isCached, refusals, unavailable }: Operation) {
  const problem = { $ref: '#/components/responses/Problem' };
  return {
    [status]: {
      description: DESCRIPTIONS[status],
      ...(isCached && { headers: CACHE_HEADERS }),
      ...(content && { content: mediaType(content.mediaType, schemaOf(content.schema)) }),
    },
    ...(isCached && { 304: { $ref: '#/components/responses/NotModified' } }),
    ...Object.fromEntries(refusals.map((refusal) => [refusal, problem])),
    ...(unavailable
      ? {
          503: {
            description: 'The record cannot be read.',
            headers: RETRY_HEADERS,
            content: mediaType(JSON_MEDIA_TYPE, schemaOf(unavailable)),
          },
        }
      : { 500: problem, 503: { $ref: '#/components/responses/Unavailable' } }),
  };
}

const DESCRIPTIONS = {
  200: 'The answer.',
  201: 'Opened.',
  204: 'Done.',
  303: 'It is at the address in Location.',
} as const;

const schemaOf = (name: SchemaName | null) =>
  name === null ? {} : { $ref: schemaReference(name) };
