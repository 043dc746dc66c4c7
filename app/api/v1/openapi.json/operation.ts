import type { z } from 'zod';
import type { SchemaName } from './named-schemas';

export const JSON_MEDIA_TYPE = 'application/json';

export interface Content {
  readonly mediaType: string;
  /** Null for what JSON Schema does not describe: Arrow, server-sent events. */
  readonly schema: SchemaName | null;
}

/** What one method of one address takes and answers. */
export interface Operation {
  readonly method: 'get' | 'head' | 'post' | 'put' | 'delete';
  /** `{id}` is a slug, `{code}` the code of a lecture, `{entity}` a kind, a full stop and a slug, `{language}` that of the answer. */
  readonly path: `/api/v1/${string}`;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly body?: SchemaName;
  /** Fields of a form in place of a body. */
  readonly form?: z.ZodObject;
  readonly status: 200 | 201 | 204 | 303;
  /** Null for an answer without a body. */
  readonly content: Content | null;
  /** Content of the record: it has an ETag and may be answered by 304. */
  readonly isCached: boolean;
  /** Whether the key of a lecture may be given. */
  readonly takesKey: boolean;
  /** Refusals of its own, each a problem. */
  readonly refusals: readonly (400 | 403 | 404 | 409 | 410 | 413 | 415 | 429 | 501)[];
  /** The body when the database cannot be read, where that is not a problem like 500 and 503 elsewhere. */
  readonly unavailable?: SchemaName;
}

export const json = (schema: SchemaName): Content => ({ mediaType: JSON_MEDIA_TYPE, schema });

export const ofTheRecord = { method: 'get', status: 200, isCached: true, takesKey: false } as const;
