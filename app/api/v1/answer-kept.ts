import type { IncomingMessage, ServerResponse } from 'node:http';
import { keptAnswers } from '@/lib/db/queries/kept-answers';
import { databaseAwaySince } from '@/lib/db/queries/memoized';
import { markAway } from '@/lib/server/away-mark';
import { SECURITY_HEADERS } from '@/lib/server/security-headers';
import { SENT_ENCODING } from '@/lib/server/sent-encoding';

/** Lectures and health do not wait for the database before they are asked. */
const OF_THE_RECORD = /^\/api\/v1\/(?!lectures\b|health\b)/;

/** Whether an answer to this may be kept. */
export const mayBeKept = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && OF_THE_RECORD.test(url);

/** Sends an answer that `recordRoute` made before, with the headers that Next would send. */
export async function answerKept(
  { method, url = '', headers: asked }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const answer = (await keptAnswers()).get(url);
  if (!answer) return false;
  const acceptEncoding = asked['accept-encoding'];
  const { status, headers, bytes } = await answer.to({
    method,
    ifNoneMatch: asked['if-none-match'] ?? null,
    acceptEncoding: typeof acceptEncoding === 'string' ? acceptEncoding : null,
  });
  headers.delete(SENT_ENCODING);
  markAway(headers, await databaseAwaySince());
  response.writeHead(status, { ...SECURITY_HEADERS, ...Object.fromEntries(headers) });
  response.end(bytes);
  return true;
}
