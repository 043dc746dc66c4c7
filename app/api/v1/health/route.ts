import { recordHashNow } from '@/lib/db/queries/memoized';
import { RETRY_AFTER } from '@/lib/server/away-mark';
import { logger } from '@/lib/server/logger';
import type { Health } from './health-schema';

export const dynamic = 'force-dynamic';

/**
 * 200 when the database has the record now, 503 otherwise: for `npm start`, containers and monitors.
 * What was read before is served in either case.
 */
export async function GET(): Promise<Response> {
  try {
    const record = await recordHashNow();
    return record === null
      ? answer({ status: 'empty' }, 503)
      : answer({ status: 'ok', record }, 200);
  } catch (error) {
    logger.error({ err: error }, 'health check failed');
    return answer({ status: 'unavailable' }, 503);
  }
}

const answer = (health: Health, status: 200 | 503) =>
  Response.json(health, {
    status,
    headers: { 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': RETRY_AFTER }) },
  });
