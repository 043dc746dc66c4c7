import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { DatabaseUnavailableError } from '@/lib/db/connect/database-unavailable-error';
import { databaseAwaySince } from '@/lib/db/queries/memoized';
import { markAway, RETRY_AFTER } from '@/lib/server/away-mark';
import { holdsTag } from '@/lib/server/content-negotiation';
import { logger } from '@/lib/server/logger';
import { jsonIn } from '@/lib/text/json-in';
import { slugSchema } from '@/lib/text/text-schema';
import type { ProblemDetails } from './problem-schema';

export const FORM_MEDIA_TYPE = 'application/x-www-form-urlencoded';

/** The detail of a refusal; a schema would only say that it received “undefined”. */
export const NO_JSON = 'This is not valid JSON.';

/** Fresh for a minute; then the ETag decides, and a stale answer may serve while it is asked. */
export const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400';

/** An answer other than 200, as RFC 9457 problem details. */
class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    readonly extensions: Pick<ProblemDetails, 'issues'> = {},
    readonly retryAfter?: number,
  ) {
    super(detail);
  }
}

export function notFound(detail: string): never {
  throw new Problem(404, 'Not found', detail);
}

/** Any other refusal. @param retryAfter seconds after which the same may succeed. */
export function refuse(status: number, title: string, detail: string, retryAfter?: number): never {
  throw new Problem(status, title, detail, {}, retryAfter);
}

/** The id in an address; what cannot be one names nothing that there is. */
export async function idIn(params: Promise<{ readonly id: string }>): Promise<string> {
  const { id } = await params;
  return slugSchema.safeParse(id).data ?? notFound('There is nothing under that id.');
}

/** Query parameters by their schema; an unknown or unreadable one is a 400 that names it. */
export function parseParameters<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({
    parameter: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.'),
    message: issue.message,
  }));
  const detail = issues.map(({ parameter, message }) => `${parameter}: ${message}`).join('; ');
  throw new Problem(400, 'Unreadable parameters', detail, { issues });
}

/** A 400 that names one parameter: for what is only read further on. */
export function refuseParameter(parameter: string, message: string): never {
  const issues = [{ parameter, message }];
  throw new Problem(400, 'Unreadable parameters', `${parameter}: ${message}`, { issues });
}

export interface Representation {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

export function json(value: unknown): Representation {
  return { body: JSON.stringify(value), mediaType: 'application/json' };
}

/**
 * A GET handler: `represent` makes the body, this adds the ETag (hash of the content), answers 304
 * to who has it, and turns every failure into problem+json. Failures that are ours carry an id that
 * is in the log, and nothing else about them.
 */
export function apiRoute<Context>(
  represent: (request: Request, context: Context) => Promise<Representation>,
) {
  return withProblems(async (request: Request, context: Context) => {
    const { body, mediaType } = await represent(request, context);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    const headers = new Headers({ etag, 'cache-control': CACHE_CONTROL });
    markAway(headers, await databaseAwaySince());
    if (holdsTag(request.headers.get('if-none-match'), etag)) {
      return new Response(null, { status: 304, headers });
    }
    headers.set('content-type', mediaType);
    return new Response(body, { headers });
  });
}

/** A handler that answers as it likes; failures as in `apiRoute`. */
export function withProblems<Context>(
  answer: (request: Request, context: Context) => Promise<Response>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      return await answer(request, context);
    } catch (error) {
      return problemResponse(error, request);
    }
  };
}

/** The JSON of a request, by its schema: 413 above `mostBytes`, 400 for what it is not. */
export async function parseBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  mostBytes: number,
): Promise<z.infer<Schema>> {
  // A form of another site can send text, but not this without asking first.
  const text = await bodyText(request, 'application/json', mostBytes);
  const value = jsonIn(text);
  if (value === undefined) refuse(400, 'Unreadable content', NO_JSON);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  refuse(400, 'Unreadable content', `${issue!.path.join('.')}: ${issue!.message}`);
}

/** The fields of a form in a request, by their schema; the refusals are those of `parseBody`. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  mostBytes: number,
): Promise<z.infer<Schema>> {
  const text = await bodyText(request, FORM_MEDIA_TYPE, mostBytes);
  return schema.parse(Object.fromEntries(new URLSearchParams(text)));
}

/** What a request sends: 415 where it says to be something else, 413 above `mostBytes`. */
async function bodyText(request: Request, mediaType: string, mostBytes: number): Promise<string> {
  if (!request.headers.get('content-type')?.startsWith(mediaType)) {
    refuse(415, 'Unsupported media type', `Send ${mediaType}.`);
  }
  return (
    (await textUpTo(request, mostBytes)) ??
    refuse(413, 'Content too large', `At most ${mostBytes} bytes are taken.`)
  );
}

/** Null as soon as it is longer: what a header says of the length need not be so. */
async function textUpTo(request: Request, mostBytes: number): Promise<string | null> {
  if (!request.body) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function problemResponse(error: unknown, request: Request): Response {
  if (error instanceof Problem) {
    const { status, title, message: detail, extensions, retryAfter } = error;
    const refusal = problem(status, { title, detail, ...extensions });
    if (retryAfter !== undefined) refusal.headers.set('retry-after', String(retryAfter));
    return refusal;
  }
  const isAway = error instanceof DatabaseUnavailableError;
  const errorId = isAway ? error.errorId : randomUUID();
  logger.error({ errorId, url: request.url, err: error }, 'request failed');
  if (!isAway) {
    const detail = 'Something failed on the server. The id names it in the log.';
    return problem(500, { title: 'Internal error', detail, errorId });
  }
  const detail = `The record cannot be read at the moment. Ask again in ${RETRY_AFTER} seconds; if it stays so, tell who runs this atlas the id, which is in the log.`;
  const response = problem(503, { title: 'Database unavailable', detail, errorId });
  response.headers.set('retry-after', RETRY_AFTER);
  return response;
}

function problem(status: number, body: Omit<ProblemDetails, 'type' | 'status'>): Response {
  const details: ProblemDetails = { type: 'about:blank', status, ...body };
  return new Response(JSON.stringify(details), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
