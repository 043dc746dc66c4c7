import { shutdownSignal } from '@/lib/server/shutdown';
import { sendEvents, type Events, type Sending } from './send-events';

export const EVENT_STREAM_HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * An answer of server-sent events until one side ends it, or the server ends.
 * @param begin gives back what is to be done at the end; when it throws, there is no stream.
 */
export function eventStream(request: Request, begin: (events: Events) => () => void): Response {
  let sending: Sending | undefined;
  const stream = new ReadableStream<Uint8Array>({
    // Called by the constructor itself, so that what `begin` throws is thrown here.
    start(controller) {
      sending = sendEvents(
        {
          write: (bytes) => controller.enqueue(bytes),
          isReady: () => (controller.desiredSize ?? 0) > 0,
          close: () => controller.close(),
        },
        [request.signal, shutdownSignal()],
        begin,
      );
    },
    pull: () => sending?.flush(),
    cancel: () => sending?.end(),
  });
  return new Response(stream, { headers: EVENT_STREAM_HEADERS });
}
