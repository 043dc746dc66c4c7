import type { Server } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { logger } from './logger';
import { SHUTDOWN_LIMITS } from './server-limits';
import { beginShutdown } from './shutdown';

/** How often connections that have got their answer are looked for. */
const LOOK_AGAIN_MS = 50;

interface Ended {
  readonly server: Server;
  /** What is closed when the last answer is sent: Next, then lectures and the database. */
  readonly close: () => Promise<void>;
}

/**
 * Ends the process when it is told to: takes no further connection, ends lasting answers, sends those
 * that are being made, closes the database. What is not done within its time is dropped. A second
 * signal ends it at once.
 */
export function endInOrderOnSignals({ server, close }: Ended): void {
  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      logger.info({ signal }, 'The server ends.');
      void endInOrder({ server, close }).then((isInOrder) => process.exit(isInOrder ? 0 : 1));
    });
  }
}

/** @returns whether all was done in time */
async function endInOrder({ server, close }: Ended): Promise<boolean> {
  const allAnswered = new Promise<true>((resolve) => server.close(() => resolve(true)));
  beginShutdown();
  // A connection that was busy when the server closed is kept for the next request otherwise.
  const closing = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS);
  const isAnswered = await within(SHUTDOWN_LIMITS.answersMs, allAnswered);
  clearInterval(closing);
  if (!isAnswered) {
    logger.warn('Answers that took too long were cut off.');
    server.closeAllConnections();
  }
  const closed = close().then(
    () => true as const,
    (error: unknown) => {
      logger.error({ err: error }, 'the database was not closed');
      return false;
    },
  );
  return within(SHUTDOWN_LIMITS.closingMs, closed);
}

const within = (ms: number, done: Promise<boolean>): Promise<boolean> =>
  Promise.race([done, after(ms, false)]);
