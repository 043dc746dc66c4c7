import { setMaxListeners } from 'node:events';

declare global {
  var thirdNeighborShutdown: AbortController | undefined;
}

/** On `globalThis`, because Next bundles each route with modules of its own. */
function controller(): AbortController {
  if (globalThis.thirdNeighborShutdown === undefined) {
    globalThis.thirdNeighborShutdown = new AbortController();
    // A lecture has hundreds of followers, and each of their streams listens.
    setMaxListeners(0, globalThis.thirdNeighborShutdown.signal);
  }
  return globalThis.thirdNeighborShutdown;
}

/**
 * Aborted when this server is told to end. An answer that lasts, such as a stream of events, ends
 * itself then; all others are finished by themselves. Whoever listens stops listening when the answer
 * has ended, or listeners pile up:
 *
 * `shutdownSignal().addEventListener('abort', end, { once: true, signal: ofThisAnswer })`
 */
export const shutdownSignal = (): AbortSignal => controller().signal;

/** Tells all who listen; a second call tells nobody. */
export function beginShutdown(): void {
  controller().abort(new Error('The server ends.'));
}
