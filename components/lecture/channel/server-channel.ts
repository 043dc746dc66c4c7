'use client';

import { readMessage, type LectureMessage } from '@/lib/lecture/lecture-message';
import type { LectureState } from '@/lib/lecture/lecture-state';
import { jsonIn } from '@/lib/text/json-in';
import type { OpenLectureChannel } from './lecture-channel';

interface ServerChannelOptions {
  readonly code: string;
  /** Null for the audience, which listens only. */
  readonly key: string | null;
  /** Called when the room has been closed for good. */
  readonly onGone?: () => void;
}

/** Wait after a stream has ended for good: the server may be restarting. */
const OPEN_AGAIN_MS = 3000;
const SEND_AGAIN_MS = 1000;
/** As often as an eye needs, and half as often as a room allows. */
const POINTER_EVERY_MS = 70;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Between devices, through the server: messages arrive as server-sent events and leave by POST, one
 * after the other, so that none overtakes another. One that a later message of its kind replaces is
 * not sent at all.
 */
export const serverChannel =
  ({ code, key, onGone }: ServerChannelOptions): OpenLectureChannel =>
  (onMessage) => {
    const room = `/api/v1/lectures/${code}/messages`;
    const address = key === null ? room : `${room}?key=${encodeURIComponent(key)}`;
    /** What the room sent last; it sends that again when a stream begins anew. */
    let state: LectureState | null = null;
    let source: EventSource;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const closed = new AbortController();

    const listen = () => {
      source = new EventSource(address);
      source.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const message = readMessage(jsonIn(data));
        if (!message) return;
        if (message.kind === 'state') state = message.state;
        if (message.kind === 'leave') state = null;
        onMessage(message);
      });
      source.addEventListener('error', () => {
        // While it connects again by itself there is nothing to do.
        if (source.readyState !== EventSource.CLOSED || closed.signal.aborted) return;
        reopening = setTimeout(() => void reopen(), OPEN_AGAIN_MS);
      });
    };
    const reopen = async () => {
      // An EventSource does not tell why it was refused.
      const answer = await fetch(address.replace('/messages', '')).catch(() => null);
      if (closed.signal.aborted) return;
      if (answer?.status === 404 || answer?.status === 403) onGone?.();
      else listen();
    };
    listen();

    const waiting: LectureMessage[] = [];
    let isSending = false;
    const sendWaiting = async () => {
      if (isSending) return;
      isSending = true;
      for (let next = waiting[0]; next; next = waiting[0]) {
        if (closed.signal.aborted) return;
        const status = await post(room, key, next);
        const isLost = status === 0 || status === 429 || status >= 500;
        if (!isLost) waiting.shift();
        // The state is sent until it arrives. A command that was lost is not sent again: it would come
        // as a surprise later. A pointer has moved on.
        else waiting.splice(0, Infinity, ...waiting.filter(({ kind }) => kind === 'state'));
        if (isLost) await pause(SEND_AGAIN_MS);
        else if (next.kind === 'pointer') await pause(POINTER_EVERY_MS);
      }
      isSending = false;
    };

    return {
      send: (message) => {
        if (message.kind === 'join') {
          // Known already: the room sends every change, and that the screen has gone.
          if (state && source.readyState === EventSource.OPEN) onMessage({ kind: 'state', state });
          return;
        }
        if (message.kind === 'leave') {
          // Sent while the page goes away.
          void post(room, key, message, { keepalive: true });
          return;
        }
        const replaced = waiting.findIndex(
          ({ kind }, index) => (index > 0 || !isSending) && kind === message.kind,
        );
        if (message.kind === 'command' || replaced === -1) waiting.push(message);
        else waiting[replaced] = message;
        void sendWaiting();
      },
      close: () => {
        closed.abort();
        clearTimeout(reopening);
        source.close();
      },
    };
  };

/** @returns the status of the answer, 0 for none. */
async function post(
  room: string,
  key: string | null,
  message: LectureMessage,
  options: RequestInit = {},
): Promise<number> {
  const answer = await fetch(room, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key !== null && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(message),
    ...options,
  }).catch(() => null);
  return answer?.status ?? 0;
}
