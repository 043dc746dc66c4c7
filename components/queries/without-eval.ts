import { config } from 'zod';

/**
 * Zod parses faster with code that it writes itself, and tries whether it may. The policy of the pages
 * refuses that, and the browser reports each try as a violation.
 */
config({ jitless: true });
