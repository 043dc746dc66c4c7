import pino from 'pino';
import { environment } from './environment';

/** Server log: one JSON object a line on standard output. Level from LOG_LEVEL. */
export const logger = pino({ level: environment().LOG_LEVEL, base: null });
