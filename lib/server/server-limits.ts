import type { ServerOptions } from 'node:http';

/**
 * What one connection may cost. All times are in milliseconds. A reader whose line is slow fits well
 * into them; who sends a byte now and then to occupy the server does not.
 */
export const CONNECTION_LIMITS = {
  /** The largest is a link in which a whole tour is written. */
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  /** Of the whole request, with its body. */
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;

export const MOST_HEADERS = 100;

/** A connection on which neither side gets anything across. A stream says that it is alive more often. */
export const SILENT_MS = 90_000;

/** The largest that a route takes is a tour for a lecture; each route has its own, lower limit. */
export const MOST_BODY_BYTES = 512 * 1024;

/**
 * When the server is told to end: how long answers may take, and how long the rest may. Together they
 * are less than what `docker stop` (10 s) and `npm start` (8 s) wait before they kill it.
 */
export const SHUTDOWN_LIMITS = { answersMs: 5_000, closingMs: 2_000 } as const;
