import type { z } from 'zod';
import { memoized } from '@/lib/db/queries/memoized';
import { holdsTag } from '@/lib/server/content-negotiation';
import { EncodedBody } from '@/lib/server/encoded-body';
import {
  CACHE_CONTROL,
  idIn,
  parseParameters,
  withProblems,
  type Representation,
} from './api-route';

interface RecordAnswer {
  readonly body: EncodedBody;
  readonly mediaType: string;
}

/**
 * A GET handler of what the record and the parameters alone decide: made, hashed and compressed once
 * for a record. Afterwards it costs a look-up, and so does the 304 for who has the content already.
 *
 * @param name of the resource, which no other route has
 * @param schema of the parameters. It must know few values: each makes an answer that is kept. Texts
 *   that a reader types belong to `apiRoute`.
 */
export function recordRoute<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  represent: (parameters: z.infer<Schema>) => Promise<Representation>,
) {
  return withProblems(async (request: Request) => {
    const parameters = parseParameters(request, schema);
    return respond(request, [name, JSON.stringify(parameters)], () => represent(parameters));
  });
}

/** The same of one entry of the record. An id that nothing has is refused, so it is not kept. */
export function entryRoute<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  represent: (id: string, parameters: z.infer<Schema>) => Promise<Representation>,
) {
  return withProblems(
    async (request: Request, { params }: { params: Promise<{ readonly id: string }> }) => {
      const parameters = parseParameters(request, schema);
      const id = await idIn(params);
      const key = [name, id, JSON.stringify(parameters)];
      return respond(request, key, () => represent(id, parameters));
    },
  );
}

async function respond(
  request: Request,
  key: readonly string[],
  represent: () => Promise<Representation>,
): Promise<Response> {
  const { body, mediaType } = await memoized(
    ['answer', ...key],
    async (): Promise<RecordAnswer> => {
      const representation = await represent();
      return { body: new EncodedBody(representation.body), mediaType: representation.mediaType };
    },
  );
  const common = { etag: body.etag, 'cache-control': CACHE_CONTROL, vary: 'accept-encoding' };
  if (holdsTag(request.headers.get('if-none-match'), body.etag)) {
    return new Response(null, { status: 304, headers: common });
  }
  const { bytes, headers } = await body.accepted(request.headers.get('accept-encoding'));
  for (const [name, value] of Object.entries(common)) headers.set(name, value);
  headers.set('content-type', mediaType);
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}
