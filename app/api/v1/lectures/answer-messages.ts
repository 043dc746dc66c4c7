import type { IncomingMessage } from 'node:http';
import { readRoomCode } from '@/lib/lecture/room-code';
import { noteClient } from '@/lib/server/client-address';
import { openerPolicyFor } from '@/lib/server/opener-policy';
import type { EarlyAnswer } from '@/lib/server/outer-server';
import { securityHeadersOf } from '@/lib/server/security-headers';
import { shutdownSignal } from '@/lib/server/shutdown';
import { EVENT_STREAM_HEADERS } from './event-stream';
import { lectureRooms } from './rooms';
import { sendEvents } from './send-events';
import { visitorOf } from './visitor-of';

const MESSAGES = /^\/api\/v1\/lectures\/(?<code>[^/?]+)\/messages(\?|$)/;

/** Whether somebody asks for the messages of a lecture. */
export const asksForMessages = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'GET' && MESSAGES.test(url);

/**
 * Sends the messages of a lecture without Next, which would pass each of them through several streams for
 * each of a thousand phones. False when they are refused: the route says why.
 */
export const answerMessages: EarlyAnswer = async (request, response) => {
  const { url = '' } = request;
  const code = readRoomCode(MESSAGES.exec(url)?.groups?.['code'] ?? '');
  if (code === null) return false;
  noteClient(request);
  const visitor = visitorOf(asked(request));
  const rooms = lectureRooms();
  await rooms.bring(code, visitor);
  if (!rooms.mayListen(code, visitor).ok || response.destroyed) return false;
  response.writeHead(200, [
    ...Object.entries(securityHeadersOf(url)).flat(),
    ...openerPolicyFor(request.headers),
    ...Object.entries(EVENT_STREAM_HEADERS).flat(),
  ]);
  const { flush, end } = sendEvents(
    {
      write: (bytes) => response.write(bytes),
      isReady: () => !response.writableNeedDrain,
      close: () => response.end(),
    },
    [shutdownSignal()],
    (events) => {
      const listening = rooms.listen(code, visitor, events);
      // Nothing happens between the question above and this.
      if (!listening.ok) throw new Error(listening.why);
      return listening.value;
    },
  );
  response.on('drain', flush);
  response.on('close', end);
  return true;
};

/** As a route has it, as far as it says who asks. */
function asked({ url = '', headers }: IncomingMessage): Request {
  const { authorization, 'x-client-address': client } = headers;
  return new Request(new URL(url, 'http://localhost'), {
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(typeof client === 'string' && { 'x-client-address': client }),
    },
  });
}
