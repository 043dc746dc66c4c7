import type { z } from 'zod';
import { keptAnswers } from '@/lib/db/queries/kept-answers';
import { databaseAwaySince, derived } from '@/lib/db/queries/memoized';
import { markAway } from '@/lib/server/away-mark';
import { headersOf, KeptAnswer } from '@/lib/server/kept-answer';
import { DATA_POLICY } from '@/lib/server/data-policy';
import { SENT_ENCODING } from '@/lib/server/sent-encoding';
import {
  CACHE_CONTROL,
  idIn,
  parseParameters,
  withProblems,
  type Representation,
} from './api-route';

/** Of every answer of the record. */
const HEADERS = {
  'Cache-Control': CACHE_CONTROL,
  // An entry may have been asked for under the address of its page (app/answer-early.ts).
  Vary: 'accept, accept-encoding',
  'Content-Security-Policy': DATA_POLICY,
};

type ParametersSchema = z.ZodType<Record<string, string>>;

/**
 * A GET handler of what the record and the parameters alone decide: made, hashed and compressed once
 * for a record. Afterwards it costs a look-up, and so does the 304 for who has the content already.
 *
 * @param name of the resource, which no other route has
 * @param schema of the parameters. It must know few values: each makes an answer that is kept. Texts
 *   that a reader types belong to `apiRoute`.
 * @param represent makes it of memoized queries alone
 */
export function recordRoute<Schema extends ParametersSchema>(
  name: string,
  schema: Schema,
  represent: (parameters: z.infer<Schema>) => Promise<Representation>,
) {
  return withProblems(async (request: Request) => {
    const parameters = parseParameters(request, schema);
    return respond(request, [name], parameters, () => represent(parameters));
  });
}

/** The same of one entry of the record. An id that nothing has is refused, so it is not kept. */
export function entryRoute<Schema extends ParametersSchema>(
  name: string,
  schema: Schema,
  represent: (id: string, parameters: z.infer<Schema>) => Promise<Representation>,
) {
  return withProblems(
    async (request: Request, { params }: { params: Promise<{ readonly id: string }> }) => {
      const parameters = parseParameters(request, schema);
      const id = await idIn(params);
      return respond(request, [name, id], parameters, () => represent(id, parameters));
    },
  );
}

async function respond(
  request: Request,
  resource: readonly string[],
  parameters: Record<string, string>,
  represent: () => Promise<Representation>,
): Promise<Response> {
  // Before the answer: that of a newer record may be kept with an older one, which is dropped at once.
  const kept = await keptAnswers();
  const key = ['answer', ...resource, JSON.stringify(parameters)];
  const answer = await derived(key, async () => {
    const { body, mediaType } = await represent();
    return new KeptAnswer(body, { mediaType, headers: HEADERS });
  });
  const address = usualAddress(request, parameters);
  if (address !== null) kept.set(address, answer);
  const { status, headers, bytes } = await answer.to(Object.fromEntries(request.headers));
  const sent = headersOf(headers);
  markAway(sent, await databaseAwaySince());
  // Next takes Content-Encoding away, and the outer server has set this policy.
  sent.delete('content-security-policy');
  const encoding = sent.get('content-encoding');
  if (encoding !== null) sent.set(SENT_ENCODING, encoding);
  return new Response(request.method === 'HEAD' ? null : bytes, { status, headers: sent });
}

/** Path and search as our own pages write them. Null for other spellings, which would have no end. */
function usualAddress(request: Request, parameters: Record<string, string>): string | null {
  const { pathname, search } = new URL(request.url);
  const isUsual = search === '' || search === `?${new URLSearchParams(parameters).toString()}`;
  return isUsual && !pathname.includes('%') ? `${pathname}${search}` : null;
}
