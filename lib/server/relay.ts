import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding } from './content-negotiation';
import { EncodedBody } from './encoded-body';
import { openerPolicyFor } from './opener-policy';
import { headersUnder } from './security-headers';

/**
 * Sends an answer that is good for one request.
 *
 * @param added names and values in turn
 */
export async function relay(
  answer: Response,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  added: readonly string[],
): Promise<void> {
  const acceptEncoding = headers['accept-encoding'];
  const encoding = acceptedEncoding(typeof acceptEncoding === 'string' ? acceptEncoding : null);
  const bytes = await new EncodedBody(new Uint8Array(await answer.arrayBuffer())).bytes(encoding);
  response.writeHead(answer.status, [
    ...Object.entries(headersUnder(answer.headers.get('content-security-policy'))).flat(),
    ...openerPolicyFor(headers),
    ...[...answer.headers].flat(),
    ...['Content-Length', String(bytes.length)],
    ...(encoding === null ? [] : ['Content-Encoding', encoding]),
    ...added,
  ]);
  response.end(method === 'HEAD' ? null : bytes);
}
