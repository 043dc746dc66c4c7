import pino from 'pino';

/** Server log: one JSON object a line on standard output. Level from LOG_LEVEL. */
export const logger = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null });
