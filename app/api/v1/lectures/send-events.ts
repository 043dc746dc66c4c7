import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { MessageOutbox } from '@/lib/lecture/message-outbox';

/** Proxies close what is silent for a minute; our pages take half a minute of silence for a dead connection. */
const ALIVE_EVERY_MS = 15_000;
/** A reader that has taken nothing so many times is dropped. */
const MOST_STALLED = 4;
/** What a browser waits before it asks again by itself; not all at once after a restart. */
const RETRY_MS = { least: 2000, spread: 3000 };

export interface Events {
  readonly onMessage: (message: LectureMessage) => void;
  readonly end: () => void;
}

/** Where the events go. */
interface Sink {
  readonly write: (bytes: Uint8Array) => void;
  /** Whether the reader has taken what was written. */
  readonly isReady: () => boolean;
  readonly close: () => void;
}

export interface Sending {
  /** To be called when the reader has taken what was written. */
  readonly flush: () => void;
  /** To be called when the reader is gone. */
  readonly end: () => void;
}

const encoder = new TextEncoder();
const ALIVE = encoder.encode('event: alive\ndata: {}\n\n');

/** What goes to a thousand readers is written out once. */
const written = new WeakMap<LectureMessage, Uint8Array>();

function bytesOf(message: LectureMessage): Uint8Array {
  const known = written.get(message);
  if (known) return known;
  const bytes = encoder.encode(`data: ${JSON.stringify(message)}\n\n`);
  written.set(message, bytes);
  return bytes;
}

/**
 * Writes messages as server-sent events until one of the signals or `end`. What a reader has not taken
 * waits in an outbox, which stays small.
 * @param begin gives back what is to be done at the end; what it throws is thrown on.
 */
export function sendEvents(
  sink: Sink,
  signals: readonly AbortSignal[],
  begin: (events: Events) => () => void,
): Sending {
  const outbox = new MessageOutbox();
  const ended = new AbortController();
  let stalled = 0;
  let stop: () => void = () => undefined;
  const flush = () => {
    if (!sink.isReady()) return;
    stalled = 0;
    const [first, ...others] = outbox.takeAll();
    if (!first) return;
    // One message is the usual case, and is not copied.
    sink.write(
      others.length === 0 ? bytesOf(first) : Buffer.concat([first, ...others].map(bytesOf)),
    );
  };
  const end = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    stop();
    try {
      // The last word goes even to a reader that is behind.
      for (const message of outbox.takeAll()) sink.write(bytesOf(message));
      sink.close();
    } catch {
      // Cancelled by the other side, and so closed already.
    }
  };
  const alive = setInterval(() => {
    // A comment would not reach the page, which could not tell a dead connection from a quiet one.
    if (sink.isReady()) sink.write(ALIVE);
    else stalled += 1;
    if (stalled >= MOST_STALLED) end();
  }, ALIVE_EVERY_MS);
  ended.signal.addEventListener('abort', () => clearInterval(alive));
  const retryMs = RETRY_MS.least + Math.round(Math.random() * RETRY_MS.spread);
  sink.write(encoder.encode(`retry: ${retryMs}\n\n`));
  try {
    stop = begin({
      end,
      onMessage: (message) => {
        const isSmall = outbox.add(message);
        flush();
        if (!isSmall) end();
      },
    });
  } catch (error) {
    ended.abort();
    throw error;
  }
  for (const signal of signals) {
    signal.addEventListener('abort', () => end(), { once: true, signal: ended.signal });
    if (signal.aborted) end();
  }
  return { flush, end };
}
