import type { z } from 'zod';
import type { ANSWER_SCHEMAS } from './answer-schemas';

/** An answer that is not the data asked for; `status` 0 when there was no answer at all. */
export class RequestFailedError extends Error {
  constructor(
    readonly status: number,
    /** From problem+json: names the failure in the server's log. */
    readonly errorId: string | undefined,
    message: string,
  ) {
    super(message);
    this.name = 'RequestFailedError';
  }
}

/** GET with errors as RequestFailedError. @throws RequestFailedError */
export async function request(
  path: string,
  signal: AbortSignal | undefined,
  cache: RequestCache = 'default',
): Promise<Response> {
  const response = await fetch(path, { signal, cache }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestFailedError(0, undefined, `No answer from ${path}`);
  });
  if (response.ok) return response;
  const problem: unknown = await response.json().catch(() => null);
  const id =
    typeof problem === 'object' && problem !== null && 'errorId' in problem
      ? String(problem.errorId)
      : undefined;
  throw new RequestFailedError(response.status, id, `${response.status} from ${path}`);
}

type AnswerSchemas = typeof ANSWER_SCHEMAS;

/** Imports the schema of an answer about the record. */
export const schemaOf =
  <Name extends keyof AnswerSchemas>(name: Name) =>
  (): Promise<AnswerSchemas[Name]> =>
    import('./answer-schemas').then(({ ANSWER_SCHEMAS: schemas }) => schemas[name]);

/**
 * @param loadSchema imports the schema of the answer: Zod comes with the first answer, not with the
 *   page, whose first data the server has put into it
 */
export async function fetchJson<Schema extends z.ZodType>(
  path: string,
  loadSchema: () => Promise<Schema>,
  signal: AbortSignal | undefined,
): Promise<z.infer<Schema>> {
  const [response, schema] = await Promise.all([request(path, signal), loadSchema()]);
  return schema.parse(await response.json());
}
