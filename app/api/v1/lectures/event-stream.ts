import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { MessageOutbox } from '@/lib/lecture/message-outbox';
import { shutdownSignal } from '@/lib/server/shutdown';

/** Proxies close what is silent for a minute; our pages take half a minute of silence for a dead connection. */
const ALIVE_EVERY_MS = 15_000;
/** A reader that has taken nothing so many times is dropped. */
const MOST_STALLED = 4;
/** What a browser waits before it asks again by itself; not all at once after a restart. */
const RETRY_MS = { least: 2000, spread: 3000 };

interface Events {
  readonly onMessage: (message: LectureMessage) => void;
  readonly end: () => void;
}

export const EVENT_STREAM_HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** What goes to a thousand readers is written out once. */
const written = new WeakMap<LectureMessage, Uint8Array>();

function bytesOf(message: LectureMessage): Uint8Array {
  const known = written.get(message);
  if (known) return known;
  const bytes = new TextEncoder().encode(`data: ${JSON.stringify(message)}\n\n`);
  written.set(message, bytes);
  return bytes;
}

/**
 * An answer of server-sent events until one side ends it, or the server ends. What a reader has not
 * taken waits in an outbox, which stays small.
 * @param begin gives back what is to be done at the end; when it throws, there is no stream.
 */
export function eventStream(request: Request, begin: (events: Events) => () => void): Response {
  const encoder = new TextEncoder();
  const outbox = new MessageOutbox();
  const ended = new AbortController();
  let flush: () => void = () => undefined;
  let end: () => void = () => undefined;
  const stream = new ReadableStream<Uint8Array>({
    // Called by the constructor itself, so that what `begin` throws is thrown here.
    start(controller) {
      let stalled = 0;
      let stop: () => void = () => undefined;
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const hasTaken = () => (controller.desiredSize ?? 0) > 0;
      flush = () => {
        if (!hasTaken()) return;
        stalled = 0;
        const [first, ...others] = outbox.takeAll();
        if (!first) return;
        // One message is the usual case, and is not copied.
        const parts = [first, ...others].map(bytesOf);
        controller.enqueue(others.length === 0 ? parts[0]! : Buffer.concat(parts));
      };
      end = () => {
        if (ended.signal.aborted) return;
        ended.abort();
        stop();
        try {
          // The last word goes even to a reader that is behind.
          for (const message of outbox.takeAll()) controller.enqueue(bytesOf(message));
          controller.close();
        } catch {
          // Cancelled by the other side, and so closed already.
        }
      };
      const alive = setInterval(() => {
        // A comment would not reach the page, which could not tell a dead connection from a quiet one.
        if (hasTaken()) write('event: alive\ndata: {}\n\n');
        else stalled += 1;
        if (stalled >= MOST_STALLED) end();
      }, ALIVE_EVERY_MS);
      ended.signal.addEventListener('abort', () => clearInterval(alive));
      write(`retry: ${RETRY_MS.least + Math.round(Math.random() * RETRY_MS.spread)}\n\n`);
      try {
        stop = begin({
          end: () => end(),
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
      for (const signal of [request.signal, shutdownSignal()]) {
        signal.addEventListener('abort', () => end(), { once: true, signal: ended.signal });
        if (signal.aborted) end();
      }
    },
    pull: () => flush(),
    cancel: () => end(),
  });
  return new Response(stream, { headers: EVENT_STREAM_HEADERS });
}
