import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { noteWhetherFromHere } from './asked-from-here';
import { noteClient } from './client-address';
import { openerPolicyFor } from './opener-policy';
import { rawRefusal, refuse, type RefusedStatus } from './refusal';
import { securityHeadersOf } from './security-headers';
import { CONNECTION_LIMITS, MOST_HEADERS, SILENT_MS } from './server-limits';
import { shutdownSignal } from './shutdown';
import { refusedBecause } from './vetted-request';

/** Answers a request before Next and gives true, or false to leave it. It may do so later. */
export type EarlyAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/**
 * The one HTTP server, before Next: it answers what is in memory, refuses what Next would answer with
 * a failure, and hands on the rest. No `upgrade` is listened for, so Node answers a request for a
 * WebSocket as any other, and the connection ends with the answer.
 *
 * @param early asked first
 * @param next Next's own listener
 */
export function createOuterServer(early: EarlyAnswer, next: RequestListener): Server {
  const server = createServer(CONNECTION_LIMITS, listener(early, next));
  server.maxHeadersCount = MOST_HEADERS;
  server.setTimeout(SILENT_MS);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    refuse(request, response, 417);
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    socket.end(rawRefusal(405));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // A client that has gone, or has its answer half already, is told nothing.
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    return socket.end(rawRefusal(UNREADABLE[error.code ?? ''] ?? 400), () => socket.destroy());
  });
  return server;
}

/** By the codes of Node's parser. */
const UNREADABLE: Readonly<Record<string, RefusedStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_INVALID_METHOD: 405,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function listener(early: EarlyAnswer, next: RequestListener): RequestListener {
  const handOn: RequestListener = (request, response) => {
    const headers = securityHeadersOf(request.url ?? '');
    for (const name in headers) response.setHeader(name, headers[name]!);
    const [name, value] = openerPolicyFor(request.headers);
    if (name !== undefined) response.setHeader(name, value!);
    noteWhetherFromHere(request);
    noteClient(request);
    next(request, response);
  };
  return (request, response) => {
    const refused = refusedBecause(request);
    if (refused?.status === 308) {
      const headers = securityHeadersOf('/');
      response.writeHead(308, { ...headers, Location: refused.location }).end();
      return;
    }
    if (refused) {
      refuse(request, response, refused.status, refused.allow);
      return;
    }
    if (request.headers.upgrade !== undefined || shutdownSignal().aborted) {
      response.setHeader('Connection', 'close');
    }
    const isAnswered = early(request, response);
    if (isAnswered === true) return;
    if (isAnswered === false) {
      handOn(request, response);
      return;
    }
    void isAnswered
      // Next words every failure, so it gets the request then as well.
      .catch(() => response.headersSent)
      .then((isDone) => isDone || handOn(request, response));
  };
}
