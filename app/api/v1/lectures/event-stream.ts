import { shutdownSignal } from '@/lib/server/shutdown';

/** Proxies close what is silent for a minute. */
const ALIVE_EVERY_MS = 20_000;
/** What a browser waits before it asks again. */
const RETRY_MS = 2000;

interface Events {
  readonly send: (data: unknown) => void;
  readonly end: () => void;
}

/**
 * An answer of server-sent events until one side ends it.
 * @param begin gives back what is to be done at the end; when it throws, there is no stream.
 */
export function eventStream(request: Request, begin: (events: Events) => () => void): Response {
  const encoder = new TextEncoder();
  let end = () => undefined as void;
  const stream = new ReadableStream<Uint8Array>({
    // Called by the constructor itself, so that what `begin` throws is thrown here.
    start(controller) {
      let isOpen = true;
      let stop: () => void = () => undefined;
      const write = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const alive = setInterval(() => write(': alive\n\n'), ALIVE_EVERY_MS);
      const close = () => {
        isOpen = false;
        clearInterval(alive);
        stop();
      };
      end = () => {
        if (!isOpen) return;
        close();
        try {
          controller.close();
        } catch {
          // Cancelled by the other side, and so closed already.
        }
      };
      try {
        write(`retry: ${RETRY_MS}\n\n`);
        stop = begin({ send: (data) => write(`data: ${JSON.stringify(data)}\n\n`), end });
      } catch (error) {
        close();
        throw error;
      }
      request.signal.addEventListener('abort', end, { once: true });
      shutdownSignal().addEventListener('abort', () => end(), { once: true });
    },
    cancel: () => end(),
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
