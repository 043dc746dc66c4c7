'use client';

import { readMessage, type LectureMessage } from '@/lib/lecture/lecture-message';
import type { LectureState } from '@/lib/lecture/lecture-state';
import { jsonIn } from '@/lib/text/json-in';
import type { OpenLectureChannel } from './lecture-channel';
import { waitBefore } from './wait-before';

/** Whether messages arrive; `not-open`: the server answers, and has no such room at the moment. */
export type ChannelStatus = 'open' | 'interrupted' | 'not-open' | 'crowded';

interface ServerChannelOptions {
  readonly code: string;
  /** Null for the audience. */
  readonly key: string | null;
  readonly onStatus?: (status: ChannelStatus) => void;
  /** Called when the lecture is over, or this key is not its key. */
  readonly onGone?: (status: 410 | 403) => void;
  /** Called with what the server does not take, of what is said to the room. */
  readonly onRefused?: (message: LectureMessage) => void;
  /**
   * Of the presenter: opens the room again on a server that does not know it.
   * @returns whether it is open; when it is not, that is tried again.
   */
  readonly reopen?: () => Promise<boolean>;
}

const SEND_AGAIN_MS = 1000;
/** As often as an eye needs, and half as often as a room allows. */
const POINTER_EVERY_MS = 70;
/** A room takes ten messages a second of a speaker; some are left for commands. */
const POINT_EVERY_MS = 125;
/** The server gives a sign of life every 15 seconds. */
const SILENT_MS = 35_000;
/** A thousand followers must not come at once; the one screen may come soon. */
const LONGEST_WAIT_MS = { screen: 3000, others: 10_000 };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Between devices, through the server: messages arrive as server-sent events and leave by POST, one
 * after the other, so that none overtakes another. One that a later message of its kind replaces is
 * not sent at all.
 */
export const serverChannel =
  ({ code, key, onStatus, onGone, onRefused, reopen }: ServerChannelOptions): OpenLectureChannel =>
  (onMessage) => {
    const room = `/api/v1/lectures/${code}/messages`;
    const address = key === null ? room : `${room}?key=${encodeURIComponent(key)}`;
    /** What the room sent last; when a stream begins anew, it sends that again if there is a screen. */
    let state: LectureState | null = null;
    let source: EventSource;
    let attempts = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const closed = new AbortController();

    const leave = () => {
      clearTimeout(waiting);
      source.close();
    };
    const gone = (status: 410 | 403) => {
      leave();
      onGone?.(status);
    };
    const listen = () => {
      source = new EventSource(address);
      const isAlive = () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => listenAgain(), SILENT_MS);
      };
      source.addEventListener('open', () => {
        attempts = 0;
        onStatus?.('open');
        isAlive();
        void sendUnsent();
      });
      source.addEventListener('alive', isAlive);
      source.addEventListener('message', ({ data }: MessageEvent<string>) => {
        isAlive();
        const message = readMessage(jsonIn(data));
        if (!message) return;
        if (message.kind === 'end') return gone(410);
        if (message.kind === 'state') state = message.state;
        if (message.kind === 'leave') state = null;
        onMessage(message);
      });
      // By itself a browser connects again at a fixed time, and only after some failures.
      source.addEventListener('error', () => {
        onStatus?.('interrupted');
        listenAgain();
      });
    };
    const listenAgain = (seconds = 0) => {
      leave();
      state = null;
      if (closed.signal.aborted) return;
      const longest = reopen ? LONGEST_WAIT_MS.screen : LONGEST_WAIT_MS.others;
      const wait = Math.max(waitBefore(attempts, longest, Math.random()), seconds * 1000);
      attempts += 1;
      waiting = setTimeout(() => void ask(), wait);
    };
    /** An EventSource does not tell why it was refused. */
    const ask = async () => {
      const answer = await fetch(address, { method: 'HEAD' }).catch(() => null);
      if (closed.signal.aborted) return;
      if (answer?.status === 403 || answer?.status === 410) return gone(answer.status);
      const isOpen = answer?.ok === true || (answer?.status === 404 && (await reopen?.()) === true);
      if (closed.signal.aborted) return;
      if (isOpen) return listen();
      onStatus?.(statusOf(answer?.status));
      listenAgain(Number(answer?.headers.get('retry-after') ?? 0));
    };
    listen();

    const unsent: LectureMessage[] = [];
    let isSending = false;
    const sendUnsent = async () => {
      if (isSending) return;
      isSending = true;
      for (let next = unsent[0]; next; next = unsent[0]) {
        if (closed.signal.aborted) return;
        const status = await post(room, key, next);
        // A server that was started anew has the room again once its screen is back.
        const isEarly = status === 404 && IS_TALK.has(next.kind);
        const isLost = isEarly || status === 0 || status === 429 || status >= 500;
        if (!isLost) unsent.shift();
        // The state is sent until it arrives, and so is what was said to the room. A command that was
        // lost is not sent again: it would come as a surprise later. A pointer has moved on.
        else unsent.splice(0, Infinity, ...unsent.filter(({ kind }) => !IS_MOMENTARY.has(kind)));
        if (!isLost && status >= 400 && IS_TALK.has(next.kind)) onRefused?.(next);
        // Goes on when the stream has begun anew.
        if (isEarly && source.readyState !== EventSource.OPEN) break;
        if (isLost) await pause(SEND_AGAIN_MS);
        else if (next.kind === 'pointer') await pause(POINTER_EVERY_MS);
        else if (next.kind === 'point') await pause(POINT_EVERY_MS);
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
        const replaced = unsent.findIndex(
          (earlier, index) => (index > 0 || !isSending) && replaces(message, earlier),
        );
        if (replaced === -1) unsent.push(message);
        else unsent[replaced] = message;
        void sendUnsent();
      },
      close: () => {
        closed.abort();
        leave();
      },
    };
  };

const IS_MOMENTARY: ReadonlySet<LectureMessage['kind']> = new Set([
  'command',
  'draw',
  'pointer',
  'point',
]);

/** What is said to the room; who said it sees whether it was taken. */
const IS_TALK: ReadonlySet<LectureMessage['kind']> = new Set([
  'ask',
  'answer',
  'vote',
  'moderate',
  'set-poll',
]);

/** Whether one that has not left yet is worthless by a later one. */
function replaces(later: LectureMessage, earlier: LectureMessage): boolean {
  if (later.kind === 'answer') {
    return earlier.kind === 'answer' && earlier.pollId === later.pollId;
  }
  if (later.kind === 'vote') return earlier.kind === 'vote' && earlier.question === later.question;
  return later.kind === earlier.kind && REPLACING.has(later.kind);
}

const REPLACING: ReadonlySet<LectureMessage['kind']> = new Set([
  'state',
  'pointer',
  'point',
  'ink',
  'set-poll',
]);

function statusOf(answered: number | undefined): ChannelStatus {
  if (answered === 404) return 'not-open';
  return answered === 429 || answered === 503 ? 'crowded' : 'interrupted';
}

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
