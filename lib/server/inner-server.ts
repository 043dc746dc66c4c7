import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import { duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Bytes } from './encoded-body';
import { headersOf } from './kept-answer';

/** Asks Next for what is at an address, under these headers. */
export type AskNext = (
  address: string,
  headers: Readonly<Record<string, string>>,
) => Promise<Response>;

const WITHOUT_BODY = new Set([204, 304]);

/**
 * Next, asked from within the process: an HTTP server that listens nowhere, and connections that are
 * two ends of a pipe. So nobody else can ask it, it needs no port, and a page can still be made while
 * the server for readers takes no connection any more.
 */
export function askWithin(next: RequestListener): AskNext {
  const server = createServer(next);
  return async (address, headers) => {
    const [ours, theirs] = duplexPair();
    // The pipe does not say by itself that its other end is gone.
    theirs.once('close', () => ours.destroy());
    server.emit('connection', theirs);
    const asking = request({ path: address, headers, createConnection: () => ours });
    asking.end();
    const [answer]: IncomingMessage[] = await once(asking, 'response');
    return asResponse(answer!, new Uint8Array(await buffer(answer!)));
  };
}

function asResponse({ statusCode: status = 500, rawHeaders }: IncomingMessage, body: Bytes) {
  const headers = headersOf(rawHeaders);
  return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers });
}
